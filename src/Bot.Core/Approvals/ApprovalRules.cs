namespace Bot.Core.Approvals;

/// <summary>Who may decide. Whoever has no right in Azure and is named nowhere here may not: no rule, no right.</summary>
public sealed record ApprovalRules
{
    /// <summary>Entra object ids of people who may decide about every machine.</summary>
    public IReadOnlyList<string> Approvers { get; init; } = [];

    /// <summary>Rules for people and groups by subscription, resource group, tag or name.</summary>
    public IReadOnlyList<ApprovalRule> Rules { get; init; } = [];

    /// <summary>Whether a rule, the right in Azure, one of both or both together let somebody decide.</summary>
    public ApprovalMode Mode { get; init; } = ApprovalMode.Either;

    /// <summary>How many must approve, where no rule asks for more.</summary>
    public int MinimumApprovals { get; init; } = 1;

    /// <summary>What may be decided in chat.</summary>
    public InChat InChat { get; init; } = InChat.On;

    /// <summary>Up to how much more a machine may cost per month by the list price, in the currency of <c>Prices:Currency</c>, for a change to be low risk.</summary>
    public decimal LowRiskMaxIncrease { get; init; }

    /// <summary>How long a request waits for a decision.</summary>
    public TimeSpan Expiry { get; init; } = TimeSpan.FromHours(8);

    /// <summary>How long before a request lapses its approvers are reminded; null for at half its time and half an hour before its end, empty for never.</summary>
    public IReadOnlyList<TimeSpan>? RemindBefore { get; init; }

    /// <summary>When the approvers of a request are reminded next; null when they are not any more.</summary>
    public DateTimeOffset? NextReminder(ResizeRequest request, DateTimeOffset now)
    {
        var time = request.ExpiresAt - request.RequestedAt;
        return (RemindBefore ?? [time / 2, TimeSpan.FromMinutes(30)])
            .Where(before => before > TimeSpan.Zero && before < time)
            .Select(before => (DateTimeOffset?)(request.ExpiresAt - before))
            .Where(at => at > now)
            .Min();
    }

    /// <summary>Every rule, the plain list of approvers being one for everything.</summary>
    internal IReadOnlyList<ApprovalRule> Everything => Approvers.Any(id => id.Length > 0) ? [new() { Name = "Approvals:Approvers", People = Approvers }, .. Rules] : Rules;

    /// <summary>Says everything that is wrong with the settings, and which keys to set.</summary>
    /// <exception cref="ArgumentException">A setting cannot be used.</exception>
    public void Validate() => SettingProblems.Refuse(RuleProblems.In(this));
}
