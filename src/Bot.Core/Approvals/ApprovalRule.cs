namespace Bot.Core.Approvals;

/// <summary>One rule of the organisation: who may decide about which machines, and how many must. What a rule leaves out does not narrow it.</summary>
public sealed record ApprovalRule
{
    /// <summary>What people call it; it is shown to whoever asks who may approve.</summary>
    public string Name { get; init; } = "";

    /// <summary>Entra object ids of the people who may decide.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Entra object ids of groups whose members may decide, also members through other groups.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Only machines of the subscription with this id.</summary>
    public string? Subscription { get; init; }

    /// <summary>Only machines of resource groups with this name; <c>*</c> stands for any text.</summary>
    public string? ResourceGroup { get; init; }

    /// <summary>Only machines with this tag, written <c>name=value</c>; <c>*</c> in the value stands for any text. Compared without case: a tag's spelling shall not save an approval.</summary>
    public string? Tag { get; init; }

    /// <summary>Only machines with this name; <c>*</c> stands for any text.</summary>
    public string? Vm { get; init; }

    /// <summary>How many must approve a change of these machines, whoever lets them; null for what <see cref="ApprovalRules.MinimumApprovals"/> says.</summary>
    public int? MinimumApprovals { get; init; }

    /// <summary>Whether those who are named here may also decide about their own requests.</summary>
    public bool OwnRequests { get; init; }

    /// <summary>Whether the rule lets anybody decide, rather than only asking for more approvals.</summary>
    internal bool NamesAnybody => People.Any(id => id.Length > 0) || Groups.Any(id => id.Length > 0);

    /// <summary>Whether the rule is about a machine.</summary>
    public Coverage Covers(Subject subject) => Parts(subject).Min();

    private IEnumerable<Coverage> Parts(Subject subject) =>
    [
        Same(Subscription, subject.Machine.SubscriptionId),
        Like(ResourceGroup, subject.Machine.ResourceGroup),
        Like(Vm, subject.Machine.Name),
        Tagged(subject.Tags),
    ];

    private Coverage Tagged(IReadOnlyDictionary<string, string>? tags) => (Tag?.Split('=', 2), tags) switch
    {
        (null, _) => Coverage.Covered,
        (_, null) => Coverage.Unknown,
        ([var name, var value], _) => tags.Any(tag => Is(tag.Key, name.Trim()) && Wildcard.Matches(value.Trim(), tag.Value.Trim())) ? Coverage.Covered : Coverage.NotCovered,
        _ => Coverage.NotCovered,
    };

    private static Coverage Same(string? wanted, string found) => wanted is null || Is(wanted, found) ? Coverage.Covered : Coverage.NotCovered;

    private static Coverage Like(string? pattern, string found) => pattern is null || Wildcard.Matches(pattern, found) ? Coverage.Covered : Coverage.NotCovered;

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Whether a rule is about a machine. What is unknown lets nobody decide, but asks for as many approvals as if it were covered.</summary>
public enum Coverage
{
    /// <summary>It is not.</summary>
    NotCovered,

    /// <summary>The machine's tags could not be read.</summary>
    Unknown,

    /// <summary>It is.</summary>
    Covered,
}
