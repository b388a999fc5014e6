using Bot.Core.Approvals;
using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;

namespace Bot.Commands.Checkup;

/// <summary>Whom the approval rules let decide, and whether the bot can find out who that is.</summary>
internal static class ApproverLinks
{
    private const string Link = "approvers";

    // Whoever asks about nobody in particular: the directory refuses first who may not ask, and then says that there is no such person.
    private static readonly string Nobody = $"{Guid.Empty}";

    /// <summary>The people and groups of the rules.</summary>
    public static DoctorFinding Named(ApprovalRules rules) => (People(rules).FirstOrDefault(id => !Guid.TryParse(id, out _)), rules.Mode, People(rules).Count + Groups(rules).Count) switch
    {
        ({ } name, _, _) => DoctorFinding.Warning(Link, $"'{name}' is no object id, so it is nobody: people are known by their Entra object id only.", $"Put the id in its place: az ad user show --id {name} --query id --output tsv"),
        (_, ApprovalMode.Either, > 0 and var named) => DoctorFinding.Ok(Link, $"whoever could resize a VM in Azure may approve, and {named} people and groups by name; who-can-approve VM names them.{Elsewhere(rules)}"),
        (_, ApprovalMode.Either or ApprovalMode.Azure, _) => DoctorFinding.Ok(Link, $"whoever could resize a VM in Azure may approve; who-can-approve VM names them.{Elsewhere(rules)}"),
        (_, _, > 0 and var named) => DoctorFinding.Ok(Link, $"{named} people and groups may approve.{Elsewhere(rules)}"),
        _ => DoctorFinding.Warning(Link, "nobody may approve, so Nestor diagnoses only.", "Set an Entra object id: export Approvals__Approvers__0=$(az ad user show --id NAME --query id --output tsv)"),
    };

    /// <summary>Whether Microsoft Graph tells who is in the groups of the rules; nothing when they name none.</summary>
    public static async Task<IReadOnlyList<DoctorFinding>> GroupsAsync(Patient patient, CancellationToken cancellationToken)
    {
        if (Groups(patient.Settings.Rules) is not [_, ..] groups)
        {
            return [];
        }

        var answer = await patient.Services.GetRequiredService<IGroups>().OfAsync(Nobody, groups, cancellationToken);
        return
        [
            answer.Unread is { Kind: not RefusalKind.NotFound } refusal
                ? DoctorFinding.Failed("groups", $"who is in them cannot be read, so they let nobody decide: {refusal.Code} {refusal.Message}",
                    "Give the bot's identity User.Read.All and GroupMember.Read.All in Microsoft Graph: the commands are in deploy/README.md under \"Groups as approvers\".")
                : DoctorFinding.Ok("groups", $"Microsoft Graph tells who is in the {groups.Count} of the rules."),
        ];
    }

    private static string Elsewhere(ApprovalRules rules) => rules.InChat switch
    {
        InChat.Off => " Approvals:InChat is off: requests are recorded and announced, and decided nowhere.",
        InChat.LowRisk => " Approvals:InChat is low-risk: what is more than that is not decided on a card.",
        _ => "",
    };

    private static IReadOnlyList<string> People(ApprovalRules rules) => [.. rules.Approvers.Concat(rules.Rules.SelectMany(rule => rule.People)).Where(id => id.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IReadOnlyList<string> Groups(ApprovalRules rules) => [.. rules.Rules.SelectMany(rule => rule.Groups).Where(id => id.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
}
