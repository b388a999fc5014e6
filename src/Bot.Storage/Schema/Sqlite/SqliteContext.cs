using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Schema.Sqlite;

/// <summary>The tables in a SQLite file: one process, one writer at a time.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : StorageContext(options)
{
    public static void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString).AddInterceptors(new PatientConnections());

    public override async Task<Writing> BeginAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        var turn = await TurnAsync(cancellationToken);
        try
        {
            return new(await Database.BeginTransactionAsync(cancellationToken), turn);
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    public override async Task UpgradeAsync(CancellationToken cancellationToken)
    {
        MakeFolder(Database.GetDbConnection().DataSource);
        using var turn = await TurnAsync(cancellationToken);
        await Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellationToken);
        await SchemaUpgrade.RunAsync(this, ForgetBrokenUpgradeAsync, cancellationToken);
    }

    private static void MakeFolder(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            Directory.CreateDirectory(folder);
    }

    private Task<WriterTurn> TurnAsync(CancellationToken cancellationToken) => WriterTurn.TakeAsync(Database.GetDbConnection().ConnectionString, cancellationToken);

    // EF Core marks a running upgrade by a row and waits for ever for a row that a killed process left behind
    // (https://learn.microsoft.com/ef/core/providers/sqlite/limitations#concurrent-migrations-protection, read 2026-11).
    // We have the turn to write, so no upgrade of ours is running.
    private async Task ForgetBrokenUpgradeAsync(CancellationToken cancellationToken)
    {
        var marks = await Database
            .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);
        if (marks > 0)
            await Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellationToken);
    }
}
