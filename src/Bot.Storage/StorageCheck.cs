using Bot.Storage.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage;

/// <summary>Looks whether the database can be used as it is. Changes nothing.</summary>
public static class StorageCheck
{
    /// <summary>Says what is wrong with the database; null when it answers and has exactly the schema that this program knows.</summary>
    /// <exception cref="System.Data.Common.DbException">It does not answer.</exception>
    public static async Task<string?> TroubleAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var contexts = services.GetRequiredService<IDbContextFactory<StorageContext>>();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (known, applied) = (context.Database.GetMigrations().ToList(), (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList());
        return applied.Except(known).FirstOrDefault() is { } newer ? $"a newer version of the bot wrote it ({newer})"
            : known.Except(applied).FirstOrDefault() is { } pending ? $"its schema is older than this version of the bot ({pending} is missing)"
            : null;
    }
}
