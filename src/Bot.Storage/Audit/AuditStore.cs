using System.Runtime.CompilerServices;
using Bot.Core.Approvals;
using Bot.Core.Audit;
using Bot.Core.Machines;
using Bot.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Audit;

internal sealed class AuditStore(IDbContextFactory<StorageContext> contexts) : IAuditLog
{
    public async Task AppendAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.BeginAsync([], cancellationToken);
        await context.AppendAsync(entry, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public Task<IReadOnlyList<AuditRecord>> ListAsync(RequestId request, CancellationToken cancellationToken) =>
        ListAsync(rows => rows.Where(row => row.Request == request.Value).OrderBy(row => row.Sequence), cancellationToken);

    public Task<IReadOnlyList<AuditRecord>> ListAsync(MachineId machine, int most, CancellationToken cancellationToken)
    {
        var key = machine.ToString().ToLowerInvariant();
        return ListAsync(rows => rows.Where(row => row.Machine == key).OrderByDescending(row => row.Sequence).Take(most), cancellationToken);
    }

    public async IAsyncEnumerable<StoredRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await foreach (var row in context.Audit.AsNoTracking().OrderBy(row => row.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
            yield return new(row.Sequence, row.Request, row.Machine, row.Content, row.Hash);
    }

    // What the chain must account for is read before the chain, so that a bot at work meanwhile does not make it look too short.
    public async Task<(ChainHead Head, AuditFault? Fault)> VerifyAsync(ChainHead? expected, CancellationToken cancellationToken)
    {
        var requests = await StandingsAsync(cancellationToken);
        var chain = new AuditChain([await HeadAsync(cancellationToken), .. expected is null ? [] : new[] { expected }]);
        await foreach (var stored in ReadAsync(cancellationToken))
        {
            if (chain.Follow(stored) is { } fault)
                return (chain.Head, fault);
        }

        return (chain.Head, chain.End() ?? requests.Select(request => chain.AccountsFor(request.Id, request.Version, request.State)).FirstOrDefault(fault => fault is not null));
    }

    private async Task<IReadOnlyList<AuditRecord>> ListAsync(Func<IQueryable<AuditRow>, IQueryable<AuditRow>> chosen, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await chosen(context.Audit.AsNoTracking()).ToListAsync(cancellationToken);
        return [.. rows.Select(row => AuditRecord.TryRead(row.Content, row.Hash)).OfType<AuditRecord>()];
    }

    private async Task<ChainHead> HeadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var head = await context.AuditHeads.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return head is null ? new(0, AuditRecord.NoHash) : new(head.Sequence, head.Hash);
    }

    private async Task<List<(string Id, int Version, RequestState State)>> StandingsAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Requests.OrderBy(row => row.RequestedAt).Select(row => new { row.Id, row.Version, row.State }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.Id, row.Version, row.State))];
    }
}
