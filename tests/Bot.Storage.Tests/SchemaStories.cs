using Bot.Storage.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Tests;

public sealed class SchemaStories : IDisposable
{
    private readonly Database database = new();

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task The_first_start_makes_the_folder_the_file_and_the_tables()
    {
        await using var run = await database.StartAsync();

        Assert.Equal("wal", await database.AskAsync("PRAGMA journal_mode"));
        Assert.Empty(await run.Requests.ListOpenAsync(default));
    }

    [Fact]
    public async Task A_start_that_was_killed_while_it_made_the_tables_does_not_block_the_next_one()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(database.File)!);
        await database.AskAsync("CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL)");
        await database.AskAsync("INSERT INTO __EFMigrationsLock VALUES (1, '2026-11-23 08:00:00')");

        await using var run = await database.StartAsync().WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Empty(await run.Requests.ListOpenAsync(default));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_with_words_and_left_alone()
    {
        await using (await database.StartAsync())
            await database.AskAsync("INSERT INTO __EFMigrationsHistory VALUES ('20990101000000_Later', '99.0.0')");

        var refusal = await Assert.ThrowsAsync<NewerDatabaseException>(database.StartAsync);

        Assert.Contains("newer version", refusal.Message);
        Assert.Contains("20990101000000_Later", refusal.Message);
    }

    [Fact]
    public void A_connection_string_without_a_file_is_refused_with_words()
    {
        var refusal = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddStorage(""));

        Assert.Contains("Data Source=nestor.db", refusal.Message);
    }

    [Fact]
    public void Every_change_of_the_model_has_its_migration()
    {
        using var services = new ServiceCollection().AddStorage($"Data Source={database.File}").BuildServiceProvider();
        using var context = services.GetRequiredService<IDbContextFactory<StorageContext>>().CreateDbContext();

        Assert.False(context.Database.HasPendingModelChanges());
    }
}
