using System.Collections.Concurrent;

namespace Bot.Storage.Schema.Sqlite;

/// <summary>The turn to write to a file. SQLite has one writer at a time, and whoever waits for it inside SQLite holds a thread: so we wait before.</summary>
internal sealed class WriterTurn : IDisposable
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Files = new();
    private readonly SemaphoreSlim _file;

    private WriterTurn(SemaphoreSlim file) => _file = file;

    public static async Task<WriterTurn> TakeAsync(string connectionString, CancellationToken cancellationToken)
    {
        var file = Files.GetOrAdd(connectionString, _ => new(1, 1));
        await file.WaitAsync(cancellationToken);
        return new(file);
    }

    public void Dispose() => _file.Release();
}
