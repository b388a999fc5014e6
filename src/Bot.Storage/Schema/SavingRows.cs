using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Schema;

internal static class SavingRows
{
    /// <summary>Adds a row, or replaces the one with the same key.</summary>
    public static async Task SaveRowAsync<TRow>(this StorageContext context, TRow row, object[] key, CancellationToken cancellationToken)
        where TRow : class
    {
        await using var transaction = await context.BeginAsync([$"{typeof(TRow).Name}/{string.Join('/', key)}"], cancellationToken);
        if (await context.FindAsync<TRow>(key, cancellationToken) is { } stored)
            context.Entry(stored).CurrentValues.SetValues(row);
        else
            context.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
