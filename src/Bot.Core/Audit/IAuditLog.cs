using Bot.Core.Approvals;
using Bot.Core.Machines;

namespace Bot.Core.Audit;

/// <summary>Where the audit is kept. A request's changes come into it by <see cref="IRequestStore"/>, in the same transaction; everything else by <see cref="AppendAsync"/>.</summary>
public interface IAuditLog
{
    /// <summary>Records something that changed no request: a refusal.</summary>
    Task AppendAsync(AuditEntry entry, CancellationToken cancellationToken);

    /// <summary>What is recorded about a request, oldest first.</summary>
    Task<IReadOnlyList<AuditRecord>> ListAsync(RequestId request, CancellationToken cancellationToken);

    /// <summary>The newest records about a machine, newest first.</summary>
    Task<IReadOnlyList<AuditRecord>> ListAsync(MachineId machine, int most, CancellationToken cancellationToken);

    /// <summary>All records as they lie in the database, oldest first.</summary>
    IAsyncEnumerable<StoredRecord> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Checks the whole chain, its end, and every request against its last record.</summary>
    /// <returns>Where the chain ends, and what is wrong at the first bad record; null when nothing is.</returns>
    Task<(ChainHead Head, AuditFault? Fault)> VerifyAsync(ChainHead? expected, CancellationToken cancellationToken);
}
