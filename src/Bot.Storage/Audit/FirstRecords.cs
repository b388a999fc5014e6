using System.Text.Json.Nodes;
using Bot.Core.Audit;
using Bot.Storage.Approvals;
using Bot.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Audit;

/// <summary>Begins the chain in a database that has none: requests of a version before the audit are recorded as they were found.</summary>
internal static class FirstRecords
{
    public static async Task WriteAsync(StorageContext context, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var transaction = await context.BeginAsync([nameof(FirstRecords)], cancellationToken);
        if (await context.AuditHeads.AnyAsync(cancellationToken))
            return;

        var last = await context.Audit.OrderByDescending(row => row.Sequence).FirstOrDefaultAsync(cancellationToken);
        context.AuditHeads.Add(new() { Id = AuditHeadRow.TheOne, Sequence = last?.Sequence ?? 0, Hash = last?.Hash ?? AuditRecord.NoHash });
        await context.SaveChangesAsync(cancellationToken);
        var unrecorded = context.Requests.AsNoTracking().Where(request => !context.Audit.Any(row => row.Request == request.Id)).OrderBy(row => row.RequestedAt);
        foreach (var row in await unrecorded.ToListAsync(cancellationToken))
            await context.AppendAsync(Chronicle.Found(RequestStore.FromRow(row)!, JsonNode.Parse(row.Json)!.AsObject(), clock.GetUtcNow()), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
