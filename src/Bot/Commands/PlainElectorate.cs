using Bot.Core.Approvals;
using Bot.Core.Approvals.Rights;

namespace Bot.Commands;

/// <summary>Who can approve, in plain English for the terminal.</summary>
internal static class PlainElectorate
{
    public static string Of(Electorate electorate) => string.Join(Environment.NewLine,
    [
        $"{electorate.Machine}",
        $"Approvals needed: {electorate.ApprovalsNeeded}. In chat: {electorate.InChat}. {Mode(electorate.Mode)}",
        .. electorate.TagsUnread ? ["The VM's tags could not be read: rules by tag let nobody decide."] : (string[])[],
        .. electorate.Rules.Select(rule => $"Rule {Name(rule)}: {string.Join(", ", [.. rule.People, .. rule.Groups.Select(group => $"group {group}")])}{(rule.OwnRequests ? " (own requests too)" : "")}"),
        .. electorate.Azure?.Principals.Select(holder => $"Azure: {holder.Kind} {holder.Id}: {Roles(holder.Through)}") ?? [],
        .. electorate.Azure?.Unread is { } refusal ? [$"Azure's roles could not be read: {refusal.Code} {refusal.Message}"] : (string[])[],
        .. electorate is { Rules: [], Azure: null or { Principals: [], Unread: null } } ? ["Nobody may approve."] : (string[])[],
        .. electorate.Person is { } person ? Person(person) : [],
    ]);

    private static IEnumerable<string> Person(Elector person)
    {
        yield return $"{person.ObjectId}: {(person.Standing.May ? "may approve requests of others" : $"may not approve: {Why(person.Standing)}")}";
        foreach (var rule in person.Standing.Rules)
        {
            yield return $"  named by rule {Name(rule)}";
        }

        if (person.Standing.Azure is { } finding)
        {
            yield return $"  {Finding(finding)}";
        }
    }

    private static string Finding(RightsFinding finding) => finding switch
    {
        RightsFinding.Held(var through) => $"in Azure: {Roles(through)}",
        RightsFinding.Lacking(var actions, []) => $"in Azure lacks {string.Join(", ", actions)}",
        RightsFinding.Lacking(var actions, var conditional) => $"in Azure lacks {string.Join(", ", actions)}; roles under a condition count as none: {Roles(conditional)}",
        RightsFinding.Denied(var name, var action) => $"in Azure the deny assignment {name} takes {action} away",
        RightsFinding.Unread(var refusal) => $"Azure could not be read: {refusal.Code} {refusal.Message}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Why(Standing standing) => standing switch
    {
        { Unread: { } refusal } => $"it could not be read whether they may ({refusal.Code} {refusal.Message})",
        { Why: Permission.NobodyIsApprover } => "no rule names anybody",
        { Why: Permission.NoRights } => "they could not resize the VM in Azure themselves",
        _ => "no rule names them for this VM, nor do Azure's roles let them resize it, as far as that counts here",
    };

    private static string Mode(ApprovalMode mode) => mode switch
    {
        ApprovalMode.Azure => "Whoever could resize the VM in Azure may decide.",
        ApprovalMode.Rules => "Whoever a rule names may decide.",
        ApprovalMode.Both => "Whoever a rule names and who could resize the VM in Azure may decide.",
        _ => "Whoever a rule names, or who could resize the VM in Azure, may decide.",
    };

    private static string Roles(IReadOnlyList<RoleGrant> grants) =>
        string.Join(", ", grants.Select(grant => $"{grant.Role} at {grant.Scope}{(grant.ThroughGroup ? " (through a group)" : "")}"));

    private static string Name(ApprovalRule rule) => rule.Name.Length > 0 ? rule.Name : "(unnamed)";
}
