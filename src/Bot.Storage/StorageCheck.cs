using Bot.Storage.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage;

/// <summary>Looks whether the database can be used as it is. Changes nothing.</summary>
public static class StorageCheck
{
    /// <summary>What is wrong with the database; null when it answers and has exactly the schema that this program knows.</summary>
    /// <exception cref="System.Data.Common.DbException">It does not answer.</exception>
    public static async Task<StorageTrouble?> TroubleAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var contexts = services.GetRequiredService<IDbContextFactory<StorageContext>>();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (known, applied) = (context.Database.GetMigrations().ToList(), (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList());
        return applied.Except(known).FirstOrDefault() is { } newer ? new(true, $"a newer version of the bot wrote it ({newer})")
            : known.Except(applied).FirstOrDefault() is { } pending ? new(false, $"its schema is older than this version of the bot ({pending} is missing)")
            : null;
    }
}

/// <summary>Why the database cannot be used as it is.</summary>
/// <param name="IsNewer">Whether it belongs to a newer version: then no start helps. Otherwise the next start upgrades it.</param>
/// <param name="Words">What was seen.</param>
public sealed record StorageTrouble(bool IsNewer, string Words);
