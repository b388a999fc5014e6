namespace Bot.Storage.Audit;

/// <summary>Where the chain ends: one row. Whoever appends takes it first, so that all replicas append one after the other.</summary>
internal sealed class AuditHeadRow
{
    public const int TheOne = 1;

    public int Id { get; init; }

    public long Sequence { get; set; }

    public required string Hash { get; set; }
}
