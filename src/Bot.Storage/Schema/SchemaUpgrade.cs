using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Schema;

/// <summary>Brings the database to the schema that this program knows.</summary>
internal static class SchemaUpgrade
{
    /// <param name="context">The database.</param>
    /// <param name="before">What must be done before an upgrade.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task RunAsync(StorageContext context, Func<CancellationToken, Task> before, CancellationToken cancellationToken)
    {
        await RefuseNewerAsync(context, cancellationToken);
        if (!(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            return;

        await before(cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }

    private static async Task RefuseNewerAsync(StorageContext context, CancellationToken cancellationToken)
    {
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.Except(context.Database.GetMigrations()).FirstOrDefault() is { } unknown)
            throw new NewerDatabaseException(unknown);
    }
}
