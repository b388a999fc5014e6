namespace Bot.Storage.Audit;

/// <summary>A record of the audit as stored; the columns beside the content are for looking things up.</summary>
internal sealed class AuditRow
{
    public long Sequence { get; init; }

    public string? Request { get; init; }

    /// <summary>The machine's id in lower case.</summary>
    public string? Machine { get; init; }

    public required string Content { get; init; }

    public required string Hash { get; init; }
}
