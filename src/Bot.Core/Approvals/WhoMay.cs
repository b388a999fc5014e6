using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;
using Bot.Core.Resizing;

namespace Bot.Core.Approvals;

/// <summary>Applies the rules to people and machines. Pure: what Azure and the directory say is given. No rule and no right means no.</summary>
public static class WhoMay
{
    /// <summary>Whether a machine's tags matter at all.</summary>
    public static bool NeedTags(this ApprovalRules rules) => rules.Everything.Any(rule => rule.Tag is not null);

    /// <summary>The rules that let people decide about a machine.</summary>
    public static IReadOnlyList<ApprovalRule> LettingDecide(this ApprovalRules rules, Subject subject) =>
        rules.Mode == ApprovalMode.Azure ? [] : [.. rules.Everything.Where(rule => rule.NamesAnybody && rule.Covers(subject) == Coverage.Covered)];

    /// <summary>How many must approve a change of a machine: the strictest rule counts, and one that we cannot be sure of counts too.</summary>
    public static int ApprovalsNeeded(this ApprovalRules rules, Subject subject) =>
        rules.Everything.Where(rule => rule.Covers(subject) != Coverage.NotCovered).Select(rule => rule.MinimumApprovals ?? 1).Append(rules.MinimumApprovals).Max();

    /// <summary>The groups that must be looked up to tell whether a person may decide: none when the person is named in person.</summary>
    public static IReadOnlyList<string> GroupsToAsk(this ApprovalRules rules, Subject subject, string objectId)
    {
        var letting = rules.LettingDecide(subject);
        var naming = letting.Where(rule => Holds(rule.People, objectId)).ToList();
        var isSettled = naming.Any(rule => rule.OwnRequests) || naming.Count > 0 && !letting.Any(rule => rule.OwnRequests);
        return isSettled
            ? []
            : [.. letting.SelectMany(rule => rule.Groups).Where(id => id.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Whether Azure must be asked to tell whether a person may decide, given what the rules alone say.</summary>
    public static bool NeedAzure(this ApprovalRules rules, Standing byRules) => rules.Mode switch
    {
        ApprovalMode.Azure => true,
        ApprovalMode.Rules => false,
        ApprovalMode.Both => byRules.Rules.Count > 0,
        _ => byRules.Rules.Count == 0,
    };

    /// <summary>Whether a person may decide.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="subject">The machine.</param>
    /// <param name="objectId">The person's Entra object id.</param>
    /// <param name="groups">In which of <see cref="GroupsToAsk"/> the person is.</param>
    /// <param name="azure">What Azure says; null when it was not asked.</param>
    public static Standing Judge(this ApprovalRules rules, Subject subject, string objectId, Memberships groups, RightsFinding? azure)
    {
        IReadOnlyList<ApprovalRule> naming = [.. rules.LettingDecide(subject).Where(rule => Names(rule, objectId, groups))];
        var (byRule, byAzure) = (naming.Count > 0, azure is RightsFinding.Held);
        var may = objectId.Length > 0 && rules.Mode switch
        {
            ApprovalMode.Azure => byAzure,
            ApprovalMode.Rules => byRule,
            ApprovalMode.Both => byRule && byAzure,
            _ => byRule || byAzure,
        };
        var unread = (azure as RightsFinding.Unread)?.Refusal ?? groups.Unread;
        return new() { May = may, Why = may ? Permission.Granted : WhyNot(rules, byRule, unread), Rules = naming, Azure = azure, Unread = may ? null : unread };
    }

    /// <summary>Whether the plan may be decided about in chat.</summary>
    public static Permission InChatFor(this ApprovalRules rules, ResizePlan plan) => rules.InChat switch
    {
        InChat.Off => Permission.NotInChat,
        InChat.LowRisk when !IsLowRisk(rules, plan) => Permission.NotLowRisk,
        InChat.On or InChat.LowRisk => Permission.Granted,
        _ => Permission.NotInChat,
    };

    // An unknown price and an unknown power state are no low risk.
    private static bool IsLowRisk(ApprovalRules rules, ResizePlan plan) =>
        plan.PriceChange <= rules.LowRiskMaxIncrease
        && (plan.Power is PowerState.Deallocated or PowerState.Stopped || plan is { NeedsStop: false, Power: PowerState.Running });

    private static Permission WhyNot(ApprovalRules rules, bool byRule, AzureRefusal? unread) => rules.Mode switch
    {
        _ when unread is not null => Permission.Unreadable,
        ApprovalMode.Rules when !rules.Everything.Any(rule => rule.NamesAnybody) => Permission.NobodyIsApprover,
        ApprovalMode.Azure => Permission.NoRights,
        ApprovalMode.Both when byRule => Permission.NoRights,
        _ => Permission.NotAnApprover,
    };

    private static bool Names(ApprovalRule rule, string objectId, Memberships groups) =>
        Holds(rule.People, objectId) || rule.Groups.Any(group => group.Length > 0 && groups.Holds(group));

    private static bool Holds(IReadOnlyList<string> people, string objectId) =>
        objectId.Length > 0 && people.Contains(objectId, StringComparer.OrdinalIgnoreCase);
}
