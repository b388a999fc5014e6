using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Schema;

/// <summary>Gives the stores their contexts without telling them which database it is.</summary>
internal sealed class ContextFactory<TContext>(IDbContextFactory<TContext> contexts) : IDbContextFactory<StorageContext>
    where TContext : StorageContext
{
    public StorageContext CreateDbContext() => contexts.CreateDbContext();

    public async Task<StorageContext> CreateDbContextAsync(CancellationToken cancellationToken = default) => await contexts.CreateDbContextAsync(cancellationToken);
}
