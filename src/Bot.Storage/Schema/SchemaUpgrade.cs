using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Schema;

/// <summary>Brings the database file to the schema that this program knows.</summary>
internal static class SchemaUpgrade
{
    public static async Task RunAsync(StorageContext context, CancellationToken cancellationToken)
    {
        MakeFolder(context.Database.GetDbConnection().DataSource);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellationToken);
        await RefuseNewerAsync(context, cancellationToken);
        if (!(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            return;

        await ForgetBrokenUpgradeAsync(context, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }

    private static void MakeFolder(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            Directory.CreateDirectory(folder);
    }

    private static async Task RefuseNewerAsync(StorageContext context, CancellationToken cancellationToken)
    {
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.Except(context.Database.GetMigrations()).FirstOrDefault() is { } unknown)
            throw new NewerDatabaseException(unknown);
    }

    // EF Core marks a running upgrade by a row and waits for ever for a row that a killed process left behind
    // (https://learn.microsoft.com/ef/core/providers/sqlite/limitations#concurrent-migrations-protection, read 2026-11).
    private static async Task ForgetBrokenUpgradeAsync(StorageContext context, CancellationToken cancellationToken)
    {
        var marks = await context.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);
        if (marks > 0)
            await context.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellationToken);
    }
}
