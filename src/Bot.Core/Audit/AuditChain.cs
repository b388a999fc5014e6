using Bot.Core.Approvals;

namespace Bot.Core.Audit;

/// <summary>Follows the chain record by record and finds the first bad one. Pure: the records come from a database or from an exported file.</summary>
/// <param name="known">What is known from elsewhere of where the chain led through.</param>
public sealed class AuditChain(params IReadOnlyList<ChainHead> known)
{
    private readonly Dictionary<string, (int Version, RequestState? State)> _requests = [];

    /// <summary>The last record that was followed.</summary>
    public ChainHead Head { get; private set; } = new(0, AuditRecord.NoHash);

    private long Sequence => Head.Sequence;

    /// <summary>Takes the next record.</summary>
    /// <returns>What is wrong; null when it is the right one.</returns>
    public AuditFault? Follow(StoredRecord stored)
    {
        if (stored.Sequence > Sequence + 1)
            return new AuditFault.Missing(Sequence + 1, stored.Sequence);
        if (AuditRecord.TryRead(stored.Content, stored.Hash) is not { } record || AuditRecord.HashOf(stored.Content) != stored.Hash)
            return new AuditFault.Changed(Sequence + 1);
        if (stored.Sequence <= Sequence || record.Sequence != stored.Sequence)
            return new AuditFault.Reordered(Sequence + 1, record.Sequence);
        if (record.Previous != Head.Hash)
            return Sequence == 0 ? new AuditFault.Changed(1) : new AuditFault.Replaced(Sequence);
        if (stored.Request != record.Entry.Request || stored.Machine != record.Entry.Machine?.ToLowerInvariant())
            return new AuditFault.Changed(record.Sequence);
        Take(record);
        return known.Any(head => head.Sequence == Sequence && head.Hash != Head.Hash) ? new AuditFault.Replaced(Sequence) : null;
    }

    /// <summary>Says that no record follows.</summary>
    /// <returns>What is wrong; null when the chain is at least as long as is known.</returns>
    public AuditFault? End() => known.Any(head => head.Sequence > Sequence) ? new AuditFault.CutOff(Sequence + 1) : null;

    /// <summary>Compares a request as it stands with its last record.</summary>
    public AuditFault? AccountsFor(string request, int version, RequestState state) =>
        _requests.TryGetValue(request, out var last) && (last.Version > version || last == (version, state)) ? null : new AuditFault.Unrecorded(Sequence + 1, request);

    private void Take(AuditRecord record)
    {
        Head = new(record.Sequence, record.Hash);
        if (record.Entry is { Request: { } request, Version: { } version })
            _requests[request] = (version, record.Entry.State);
    }
}

/// <summary>A record as it lies in the database: the columns beside the content are for looking things up.</summary>
/// <param name="Sequence">The record's number.</param>
/// <param name="Request">The request's id.</param>
/// <param name="Machine">The machine's resource id in lower case.</param>
/// <param name="Content">The record but its hash, as canonical JSON.</param>
/// <param name="Hash">Its hash.</param>
public sealed record StoredRecord(long Sequence, string? Request, string? Machine, string Content, string Hash)
{
    /// <summary>The record as it is stored.</summary>
    public static StoredRecord Of(AuditRecord record) =>
        new(record.Sequence, record.Entry.Request, record.Entry.Machine?.ToLowerInvariant(), record.Content, record.Hash);
}

/// <summary>Where the chain ended at some time.</summary>
/// <param name="Sequence">The last record's number; 0 for an empty chain.</param>
/// <param name="Hash">Its hash.</param>
public sealed record ChainHead(long Sequence, string Hash)
{
    /// <summary>Reads <c>number:hash</c> as <see cref="ToString"/> writes it; null when it is something else.</summary>
    public static ChainHead? TryParse(string text) =>
        text.Trim().Split(':') is [var number, { Length: 64 } hash] && long.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var sequence)
            ? new(sequence, hash)
            : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Sequence}:{Hash}";
}
