namespace Bot.Core.Audit;

/// <summary>What is wrong with the audit, at the first record where something is. The cases below are all there are.</summary>
/// <param name="Sequence">The number of the first bad record.</param>
public abstract record AuditFault(long Sequence)
{
    /// <summary>The record's content, its hash or a column beside them is not what was written.</summary>
    public sealed record Changed(long Sequence) : AuditFault(Sequence);

    /// <summary>Records are missing: this one and maybe more.</summary>
    public sealed record Missing(long Sequence, long Next) : AuditFault(Sequence);

    /// <summary>Another record stands in the place of this one.</summary>
    public sealed record Reordered(long Sequence, long Found) : AuditFault(Sequence);

    /// <summary>The record is whole, but the one after it was written behind another.</summary>
    public sealed record Replaced(long Sequence) : AuditFault(Sequence);

    /// <summary>The chain ends too early: this record was written once, and is gone.</summary>
    public sealed record CutOff(long Sequence) : AuditFault(Sequence);

    /// <summary>A request went further than its last record says: what came after was cut off, or the request was changed past the audit.</summary>
    public sealed record Unrecorded(long Sequence, string Request) : AuditFault(Sequence);

    /// <summary>One sentence for a person.</summary>
    public string Sentence => this switch
    {
        Changed => $"Record {Sequence} was changed after it was written.",
        Missing(_, var next) => $"Record {Sequence} is missing: record {next} comes in its place.",
        Reordered(_, var found) => $"Record {Sequence} is not in its place: the record that says it is number {found} stands there.",
        Replaced => $"Record {Sequence} was replaced: the record after it was written behind another one.",
        CutOff => $"Record {Sequence} was cut off: the chain ends before it.",
        Unrecorded(_, var request) => $"Record {Sequence} and what follows it do not account for request {request}: it went further than its records, or was changed past them.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
