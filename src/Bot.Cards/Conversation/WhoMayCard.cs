using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Approvals;
using Bot.Core.Approvals.Rights;

namespace Bot.Cards.Conversation;

/// <summary>The answer to "who can approve": how the asker stands and why, the rules, Azure's roles, how many, and what may be decided in chat.</summary>
internal sealed class WhoMayCard(Texts texts, Frame frame, Wording wording)
{
    private const int MostShown = 15;

    public Card Write(Electorate electorate) => frame.Card(
        texts.Markdown("WhoMay.Heading", electorate.Machine.Name),
        $"{texts.Plain("WhoMay.Heading", electorate.Machine.Name)}: {Verdict(electorate)}",
        [
            .. Person(electorate),
            Element.Section(texts["WhoMay.How"]),
            Element.Item(texts[$"WhoMay.Mode.{electorate.Mode}"]),
            Element.Item(texts.Markdown("WhoMay.Needed", electorate.ApprovalsNeeded)),
            Element.Item(texts[electorate.Rules.Any(rule => rule.OwnRequests) ? "WhoMay.OwnSometimes" : "WhoMay.OwnNever"]),
            Element.Item(texts[$"WhoMay.InChat.{electorate.InChat}"]),
            .. Rules(electorate),
            .. Azure(electorate),
        ]);

    private string Verdict(Electorate electorate) => electorate.Person?.Standing switch
    {
        null => texts[$"WhoMay.Mode.{electorate.Mode}"],
        { May: true } => texts["WhoMay.You.May"],
        var standing => texts[$"WhoMay.You.{standing.Why}"],
    };

    private IEnumerable<AdaptiveElement> Person(Electorate electorate) => electorate.Person is not { Standing: var standing } ? [] :
    [
        Element.Text(Verdict(electorate)),
        .. standing.Rules.Select(rule => Element.Item(texts.Markdown("WhoMay.ByRule", NameOf(rule)))),
        .. standing.Azure is { } finding ? Why(finding) : [],
        .. standing is { Unread: { Message.Length: > 0 } refusal } ? [Element.Text(texts["Refused.Said"]), Element.Quote(refusal.Message)] : (AdaptiveElement[])[],
    ];

    private IEnumerable<AdaptiveElement> Why(RightsFinding finding) => finding switch
    {
        RightsFinding.Held(var through) => through.Select(grant => Element.Item(Role(grant))),
        RightsFinding.Lacking(var actions, var conditional) =>
        [
            Element.Item(texts.Markdown("WhoMay.Lacking", string.Join(", ", actions))),
            .. conditional.Select(grant => Element.Item(texts.Markdown("WhoMay.Conditional", grant.Role, grant.Scope))),
        ],
        RightsFinding.Denied(var name, var action) => [Element.Item(texts.Markdown("WhoMay.Denied", name, action))],
        _ => [],
    };

    private IEnumerable<AdaptiveElement> Rules(Electorate electorate) => electorate.Mode == ApprovalMode.Azure ? [] :
    [
        Element.Section(texts["WhoMay.Rules"]),
        .. electorate.Rules.Take(MostShown).Select(rule => Element.Item(Rule(electorate, rule))),
        .. electorate.Rules is [] ? [Element.Text(texts["WhoMay.NoRule"])] : (AdaptiveElement[])[],
        .. electorate.TagsUnread ? [Element.Text(texts["WhoMay.TagsUnread"])] : (AdaptiveElement[])[],
    ];

    private IEnumerable<AdaptiveElement> Azure(Electorate electorate) => electorate.Azure is not { } holders ? [] :
    [
        Element.Section(texts["WhoMay.Azure"]),
        .. holders.Principals.Take(MostShown).Select(holder => Element.Item(Holder(electorate, holder))),
        .. holders.Principals.Count > MostShown ? [Element.Text(texts.Markdown("AndMore", holders.Principals.Count - MostShown))] : (AdaptiveElement[])[],
        .. holders is { Principals: [], Unread: null } ? [Element.Text(texts["WhoMay.NoHolder"])] : (AdaptiveElement[])[],
        .. holders.Unread is { } refusal ? wording.Refusal(refusal) : [],
    ];

    private string Rule(Electorate electorate, ApprovalRule rule)
    {
        var people = rule.People.Where(id => id.Length > 0).Select(id => NameOf(electorate, id));
        var groups = rule.Groups.Select(id => texts.Plain("WhoMay.Group", id));
        return texts.Markdown("WhoMay.Rule", NameOf(rule), wording.Names([.. people, .. groups]), Scope(rule));
    }

    private string Scope(ApprovalRule rule)
    {
        List<string?> parts = [rule.Subscription, rule.ResourceGroup, rule.Tag, rule.Vm];
        return parts.OfType<string>().ToList() is [_, ..] given ? wording.Names(given) : texts["WhoMay.AllVms"];
    }

    private string Holder(Electorate electorate, Holder holder) => texts.Markdown(
        "WhoMay.Holder", NameOf(electorate, holder.Id), texts.Find($"WhoMay.Kind.{holder.Kind}") ?? holder.Kind, wording.Names([.. holder.Through.Select(grant => grant.Role)]));

    private string Role(RoleGrant grant) => texts.Markdown(grant.ThroughGroup ? "WhoMay.RoleByGroup" : "WhoMay.Role", grant.Role, grant.Scope);

    private string NameOf(ApprovalRule rule) => rule.Name.Length > 0 ? rule.Name : texts["WhoMay.Unnamed"];

    private static string NameOf(Electorate electorate, string id) => electorate.Names.GetValueOrDefault(id.ToLowerInvariant()) ?? id;
}
