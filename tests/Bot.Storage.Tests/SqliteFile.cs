using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Tests;

/// <summary>A SQLite file in a folder of its own.</summary>
public sealed class SqliteFile : Database
{
    private readonly string folder = Directory.CreateTempSubdirectory("nestor-storage-").FullName;

    public string Name => Path.Combine(folder, "data", "nestor.db");

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    protected override Task<string> MakeAsync() => Task.FromResult($"Data Source={Name}");

    protected override DbConnection Connect(string connectionString) => new SqliteConnection(connectionString);
}
