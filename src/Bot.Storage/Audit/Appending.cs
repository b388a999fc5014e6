using Bot.Core.Audit;
using Bot.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Audit;

/// <summary>Appends to the audit within the transaction of whoever calls. Call it last: from here to the commit nobody else can append.</summary>
internal static class Appending
{
    public static async Task AppendAsync(this StorageContext context, AuditEntry entry, CancellationToken cancellationToken)
    {
        var head = await TakeHeadAsync(context, cancellationToken);
        var record = AuditRecord.Seal(head.Sequence, head.Hash, entry);
        context.Audit.Add(ToRow(record));
        await context.SaveChangesAsync(cancellationToken);
        await context.AuditHeads.ExecuteUpdateAsync(set => set.SetProperty(row => row.Hash, record.Hash), cancellationToken);
    }

    // The change of the row locks it till the end of the transaction, in SQLite and in PostgreSQL alike.
    private static async Task<AuditHeadRow> TakeHeadAsync(StorageContext context, CancellationToken cancellationToken)
    {
        var taken = await context.AuditHeads.ExecuteUpdateAsync(set => set.SetProperty(row => row.Sequence, row => row.Sequence + 1), cancellationToken);
        return taken == 1
            ? await context.AuditHeads.AsNoTracking().SingleAsync(cancellationToken)
            : throw new InvalidOperationException("The audit's head is gone from the database, so nothing can be recorded and nothing is done. Look at it with 'audit verify', then start the bot again.");
    }

    private static AuditRow ToRow(AuditRecord record)
    {
        var stored = StoredRecord.Of(record);
        return new() { Sequence = stored.Sequence, Request = stored.Request, Machine = stored.Machine, Content = stored.Content, Hash = stored.Hash };
    }
}
