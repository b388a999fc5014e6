using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Schema.Sqlite;

/// <summary>The tables in a SQLite file: one process, one writer at a time.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : StorageContext(options)
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Turns = new();

    public static void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString).AddInterceptors(new PatientConnections());

    // SQLite takes the write lock of the whole file with the transaction, and whoever must wait for it holds a thread: so we wait before.
    public override async Task<Writing> BeginAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        var turn = await TakeTurnAsync(cancellationToken);
        try
        {
            return new(await Database.BeginTransactionAsync(cancellationToken), turn);
        }
        catch
        {
            turn.Release();
            throw;
        }
    }

    // https://sqlite.org/pragma.html#pragma_synchronous (read 2026-11). The next one who opens the connection has it in full again.
    public override async Task<int> WriteLightlyAsync(FormattableString statement, CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken);
        await Database.ExecuteSqlRawAsync("PRAGMA synchronous = NORMAL;", cancellationToken);
        var turn = await TakeTurnAsync(cancellationToken);
        try
        {
            return await base.WriteLightlyAsync(statement, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    public override async Task UpgradeAsync(CancellationToken cancellationToken)
    {
        MakeFolder(Database.GetDbConnection().DataSource);
        await Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellationToken);
        await SchemaUpgrade.RunAsync(this, ForgetBrokenUpgradeAsync, cancellationToken);
    }

    private async Task<SemaphoreSlim> TakeTurnAsync(CancellationToken cancellationToken)
    {
        var turn = Turns.GetOrAdd(Database.GetDbConnection().ConnectionString, _ => new(1, 1));
        await turn.WaitAsync(cancellationToken);
        return turn;
    }

    private static void MakeFolder(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            Directory.CreateDirectory(folder);
    }

    // EF Core marks a running upgrade by a row and waits for ever for a row that a killed process left behind
    // (https://learn.microsoft.com/ef/core/providers/sqlite/limitations#concurrent-migrations-protection, read 2026-11).
    private async Task ForgetBrokenUpgradeAsync(CancellationToken cancellationToken)
    {
        var marks = await Database
            .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);
        if (marks > 0)
            await Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellationToken);
    }
}
