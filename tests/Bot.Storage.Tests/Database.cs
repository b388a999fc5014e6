using Bot.Core.Approvals;
using Bot.Core.Audit;
using Bot.Core.Documents;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Tests;

/// <summary>A real SQLite file in a folder of its own. Each <see cref="StartAsync"/> is one run of the program.</summary>
public sealed class Database : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("nestor-storage-").FullName;

    public string File => Path.Combine(folder, "data", "nestor.db");

    public async Task<Run> StartAsync()
    {
        var services = new ServiceCollection().AddStorage($"Data Source={File}").BuildServiceProvider();
        await StorageSetup.PrepareAsync(services, CancellationToken.None);
        return new(services);
    }

    public async Task<string> AskAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={File}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }

    /// <summary>Puts a record of the audit back as it was.</summary>
    public Task InsertAsync(StoredRecord record) => AskAsync(
        $"INSERT INTO \"Audit\" (\"Sequence\", \"Request\", \"Machine\", \"Content\", \"Hash\") VALUES ({record.Sequence}, {Literal(record.Request)}, {Literal(record.Machine)}, {Literal(record.Content)}, {Literal(record.Hash)})");

    private static string Literal(string? text) => text is null ? "NULL" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    public sealed class Run(ServiceProvider services) : IAsyncDisposable
    {
        public IRequestStore Requests => services.GetRequiredService<IRequestStore>();

        public IAuditLog Audit => services.GetRequiredService<IAuditLog>();

        public INoticeStore Notices => services.GetRequiredService<INoticeStore>();

        public IPeopleStore People => services.GetRequiredService<IPeopleStore>();

        public IDocumentStore Documents => services.GetRequiredService<IDocumentStore>();

        public ValueTask DisposeAsync() => services.DisposeAsync();
    }
}
