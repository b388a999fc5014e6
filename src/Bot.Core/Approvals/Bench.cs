namespace Bot.Core.Approvals;

/// <summary>What the court needs to know of those who decide. Read for this very decision, never remembered.</summary>
public sealed record Bench
{
    /// <summary>Whether who decides may.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Whether this plan may be decided about in chat.</summary>
    public Permission InChat { get; init; } = Permission.Granted;

    /// <summary>How many must approve, as the rules are now.</summary>
    public int ApprovalsNeeded { get; init; } = 1;

    /// <summary>Object ids of those who approved before and may not any more: their votes count no more.</summary>
    public IReadOnlyList<string> Lapsed { get; init; } = [];
}
