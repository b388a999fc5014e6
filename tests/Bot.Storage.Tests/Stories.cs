namespace Bot.Storage.Tests;

/// <summary>Stories that are told on each kind of database.</summary>
public abstract class Stories(Database database) : IAsyncLifetime
{
    protected Database Database => database;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await database.DisposeAsync();
}
