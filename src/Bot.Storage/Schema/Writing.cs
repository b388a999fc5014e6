using Microsoft.EntityFrameworkCore.Storage;

namespace Bot.Storage.Schema;

/// <summary>A transaction that writes. Disposed without a commit it leaves nothing behind; in any case the next writer has its turn.</summary>
/// <param name="transaction">The database's transaction.</param>
/// <param name="turn">The turn that was waited for; null when the database itself makes writers wait.</param>
internal sealed class Writing(IDbContextTransaction transaction, IDisposable? turn = null) : IAsyncDisposable
{
    public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            turn?.Dispose();
        }
    }
}
