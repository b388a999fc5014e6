using static Bot.Core.SettingProblems;

namespace Bot.Core.Approvals;

/// <summary>Finds everything in the rules that cannot be meant. A rule that says less than was meant would let too many decide.</summary>
internal static class RuleProblems
{
    public static IEnumerable<string> In(ApprovalRules rules) =>
    [
        .. If(rules.Expiry <= TimeSpan.Zero, $"Approvals:Expiry is {rules.Expiry}: give a time longer than nothing, such as 08:00:00."),
        .. If(rules.MinimumApprovals < 1, $"Approvals:MinimumApprovals is {rules.MinimumApprovals}: give 1 or more."),
        .. If(!Enum.IsDefined(rules.Mode), $"Approvals:Mode is {rules.Mode}: give Either, Azure, Rules or Both."),
        .. If(!Enum.IsDefined(rules.InChat), $"Approvals:InChat is {rules.InChat}: give on, low-risk or off."),
        .. If(rules.LowRiskMaxIncrease < 0, $"Approvals:LowRiskMaxIncrease is {rules.LowRiskMaxIncrease}: give 0 or more."),
        .. rules.Rules.SelectMany((rule, index) => In(rule, $"Approvals:Rules:{index}")),
        .. Unreachable(rules),
    ];

    private static IEnumerable<string> In(ApprovalRule rule, string key) =>
    [
        .. If(!rule.NamesAnybody && rule.MinimumApprovals is null, $"{key} does nothing: give it People, Groups or MinimumApprovals."),
        .. If(!rule.NamesAnybody && rule.OwnRequests, $"{key}:OwnRequests is set, but the rule names nobody."),
        .. If(rule.MinimumApprovals < 1, $"{key}:MinimumApprovals is {rule.MinimumApprovals}: give 1 or more."),
        .. rule.People.Where(string.IsNullOrWhiteSpace).Select(_ => $"{key}:People holds an empty entry: give Entra object ids."),
        .. rule.Groups.Where(id => !Guid.TryParse(id, out Guid _)).Select(id => $"{key}:Groups holds '{id}': give object ids of Entra groups (GUIDs), not names."),
        .. If(rule.Subscription is { } subscription && !Guid.TryParse(subscription, out Guid _), $"{key}:Subscription is '{rule.Subscription}': give a subscription's id (a GUID), not its name."),
        .. If(rule.ResourceGroup is { } group && string.IsNullOrWhiteSpace(group), $"{key}:ResourceGroup is empty: give a name, or leave it out for all."),
        .. If(rule.Vm is { } vm && string.IsNullOrWhiteSpace(vm), $"{key}:Vm is empty: give a name or a pattern such as vm-build-*, or leave it out for all."),
        .. If(rule.Tag is { } tag && tag.Split('=', 2) is not [{ Length: > 0 }, { Length: > 0 }], $"{key}:Tag is '{rule.Tag}': write it name=value."),
    ];

    // Where the people are all named, we can tell that there are too few of them.
    private static IEnumerable<string> Unreachable(ApprovalRules rules)
    {
        var people = rules.Everything.SelectMany(rule => rule.People).Where(id => id.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var countable = rules.Mode is ApprovalMode.Rules or ApprovalMode.Both && people > 0 && rules.Everything.All(rule => rule.Groups.Count == 0);
        var needed = rules.Everything.Select(rule => rule.MinimumApprovals ?? 1).Append(rules.MinimumApprovals).Max();
        return If(countable && needed > people, $"Approvals:MinimumApprovals and the rules ask for {needed} approvals, but the rules name {people} {(people == 1 ? "person" : "people")} and no group: nobody could ever approve that.");
    }
}
