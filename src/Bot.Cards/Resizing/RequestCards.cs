using AdaptiveCards;
using Bot.Cards.Conversation;
using Bot.Cards.Writing;
using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Core.Resizing;

namespace Bot.Cards.Resizing;

/// <summary>Cards about one request: the requester's, the approver's, and the one that tells the end.</summary>
internal sealed class RequestCards(Texts texts, Frame frame, Wording wording, ReturnCards returns)
{
    private readonly ProgressWords _progress = new(texts);
    private readonly Ending _ending = new(texts, wording);
    private readonly OfferSection _offers = new(texts, wording);

    public Card ForRequester(ResizeRequest request, IReadOnlyList<AskedApprover> asked) => frame.Card(
        texts.Markdown("Request.Heading", request.Plan.Machine.Name, request.Plan.ToSize),
        $"{texts.Plain("Request.Heading", request.Plan.Machine.Name, request.Plan.ToSize)}: {_progress.Plain(request)}",
        [
            Element.Text(_progress.Markdown(request)),
            Facts(request),
            .. request.State == RequestState.Pending ? Asked(asked) : [],
            .. _ending.Write(request),
            .. request.CanBeTakenBack ? [Element.Buttons(Element.Button(CardVerbs.Cancel, texts["Request.TakeBack"], Shown(request)))] : (AdaptiveElement[])[],
        ]);

    public Card ForApprover(ResizeRequest request, Permission inChat) => request.State == RequestState.Pending
        ? Question(request, inChat == Permission.Granted ? "Approval" : "Announced", inChat)
        : Answered(request);

    public Card ForFollower(ResizeRequest request) => Answered(request);

    public Card Reminder(ResizeRequest request) => Question(request, "Reminder", Permission.Granted);

    public Card AlreadyOpen(ResizeRequest open) => frame.Card(
        texts.Markdown("AlreadyOpen.Heading", open.Plan.Machine.Name),
        $"{texts.Plain("AlreadyOpen.Heading", open.Plan.Machine.Name)}: {texts.Plain("AlreadyOpen.Text", open.Requester.Name, open.Plan.FromSize, open.Plan.ToSize)} {_progress.Plain(open)}",
        [
            Element.Text(texts.Markdown("AlreadyOpen.Text", open.Requester.Name, open.Plan.FromSize, open.Plan.ToSize)),
            Element.Text(_progress.Markdown(open)),
            Facts(open),
            Element.Buttons(Element.Button(CardVerbs.Follow, texts["AlreadyOpen.Follow"], (CardFields.Request, open.Id.Value))),
        ]);

    public Card Appointment(ResizeRequest request) => frame.Card(
        texts.Markdown(request.Postponed is null ? "Appointment.Heading" : "Appointment.Postponed", request.Plan.Machine.Name),
        texts.Plain("Appointment.Summary", request.Plan.Machine.Name, request.Plan.ToSize, wording.Clock(request.Due!.From, request.Due.TimeZone)),
        [Facts(request)]);

    /// <param name="request">The request.</param>
    /// <param name="others">The other sizes that fit, when the one that was asked for could not be had; null when they are not known.</param>
    public Card End(ResizeRequest request, OtherSizes? others) => frame.Card(
        _progress.Markdown(request),
        _progress.Plain(request),
        [Facts(request), .. _ending.Write(request), .. returns.After(request), .. others is null ? [] : _offers.Others(others)]);

    private Card Question(ResizeRequest request, string kind, Permission inChat) => frame.Card(
        texts.Markdown($"{kind}.Heading", request.Plan.Machine.Name, request.Plan.ToSize),
        texts.Plain($"{kind}.Summary", request.Requester.Name, request.Plan.Machine.Name, request.Plan.FromSize, request.Plan.ToSize),
        [
            Facts(request),
            .. wording.Cost(request.Plan.Power, request.Plan.NeedsStop) is { } cost ? [Element.Text(cost)] : (AdaptiveElement[])[],
            .. Warnings(request),
            Element.Subtle(texts["NotProven"]),
            .. inChat == Permission.Granted ? Buttons(request) : ByHand(request, inChat),
        ]);

    private IEnumerable<AdaptiveElement> Buttons(ResizeRequest request) =>
    [
        Element.Subtle(texts["Approval.Rechecked"]),
        Element.Input(CardFields.Comment, texts["Approval.Comment"], manyLines: true),
        Element.Buttons(
            Element.Button(CardVerbs.Approve, texts["Approval.Approve"], Shown(request)),
            Element.Button(CardVerbs.Decline, texts["Approval.Decline"], Shown(request))),
        Element.Subtle(texts["Approval.WhyYou"]),
    ];

    // Nothing is decided here: whoever may change the machine does it where their sign-in is checked.
    private IEnumerable<AdaptiveElement> ByHand(ResizeRequest request, Permission inChat) =>
    [
        Element.Section(texts["ByHand.Heading"]),
        Element.Text(texts[$"ByHand.{inChat}"]),
        Element.Text(texts["ByHand.Commands"]),
        .. Commands(request.Plan).Select(Element.Code),
    ];

    // https://learn.microsoft.com/cli/azure/vm (read 2026-11).
    private static IEnumerable<string> Commands(ResizePlan plan)
    {
        var (stops, runs) = (plan.NeedsStop, plan.Power is PowerState.Running or PowerState.Starting);
        return
        [
            .. stops ? [$"az vm deallocate --ids {plan.Machine}"] : (string[])[],
            $"az vm resize --ids {plan.Machine} --size {plan.ToSize}",
            .. stops && runs ? [$"az vm start --ids {plan.Machine}"] : (string[])[],
        ];
    }

    private Card Answered(ResizeRequest request) => frame.Card(
        texts.Markdown("Request.Heading", request.Plan.Machine.Name, request.Plan.ToSize),
        $"{texts.Plain("Request.Heading", request.Plan.Machine.Name, request.Plan.ToSize)}: {_progress.Plain(request)}",
        [Element.Text(_progress.Markdown(request)), Facts(request), .. _ending.Write(request)]);

    private static IEnumerable<(string Field, string Value)> Shown(ResizeRequest request) =>
        [(CardFields.Request, request.Id.Value), (CardFields.Plan, request.Plan.Hash)];

    private AdaptiveFactSet Facts(ResizeRequest request) => Element.Facts(
        (texts["Fact.Machine"], CardText.Escape(request.Plan.Machine.Name)),
        (texts["Fact.Subscription"], CardText.Escape(request.Plan.SubscriptionName)),
        (texts["Fact.ResourceGroup"], CardText.Escape(request.Plan.Machine.ResourceGroup)),
        (texts["Fact.Region"], CardText.Escape(request.Plan.Region)),
        (texts["Fact.From"], CardText.Escape(request.Plan.FromSize)),
        (texts["Fact.To"], CardText.Escape(request.Plan.ToSize)),
        (texts["Fact.Effect"], request.Ended ? null : wording.Effect(request.Plan)),
        (texts["Fact.Steps"], request.Ended ? null : wording.Steps(request.Plan)),
        (texts["Fact.Price"], wording.Price(request.Plan)),
        (texts["Fact.Begins"], request.Ended || request.Due is not { } due ? null : wording.Appointment(due)),
        (texts["Fact.Returns"], request.Plan.RevertAfter is { } after ? wording.Later("Return.Fact", after) : null),
        (texts["Fact.Undoes"], CardText.Escape(request.Undoes?.Value)),
        (texts["Fact.Who"], CardText.Escape(request.Requester.Name)),
        (texts["Fact.Why"], CardText.Escape(request.Reason)),
        (texts["Fact.When"], wording.Time(request.RequestedAt)),
        (texts["Fact.Until"], request.State == RequestState.Pending ? wording.Time(request.ExpiresAt) : null),
        (texts["Fact.Decision"], Decision(request)),
        (texts["Fact.Votes"], Votes(request)),
        (texts["Decision.Comment"], CardText.Escape(request.Decision?.Comment)),
        (texts["Fact.Request"], CardText.Escape(request.Id.Value)));

    private string? Decision(ResizeRequest request) => request.Decision switch
    {
        null => null,
        { Approved: true } when request.Votes is [_, _, ..] votes => texts.Markdown("Decision.Approved", wording.Names([.. votes.Select(vote => vote.By.Name)])),
        { Approved: true } decision => texts.Markdown("Decision.Approved", decision.By.Name),
        var decision => texts.Markdown("Decision.Declined", decision.By.Name),
    };

    private string? Votes(ResizeRequest request) => request switch
    {
        { ApprovalsNeeded: < 2 } or { State: not RequestState.Pending } => null,
        { Votes: [] } => texts.Markdown("Votes.None", request.ApprovalsNeeded),
        _ => texts.Markdown("Votes.Some", request.Votes.Count, request.ApprovalsNeeded, wording.Names([.. request.Votes.Select(vote => vote.By.Name)])),
    };

    private IEnumerable<AdaptiveElement> Warnings(ResizeRequest request) => request.Plan.Warnings is []
        ? []
        : [Element.Section(texts["Warnings.Heading"]), .. request.Plan.Warnings.Select(warning => Element.Item(wording.Objection(warning)))];

    private IEnumerable<AdaptiveElement> Asked(IReadOnlyList<AskedApprover> asked) =>
    [
        Element.Section(texts["Request.Asked"]),
        .. asked.Select(person => Element.Item(person.Reachable ? CardText.Escape(person.Name) : texts.Markdown("Request.AskedUnreachable", person.Name))),
        .. asked.Any(person => person.Reachable) ? [] : (AdaptiveElement[])[Element.Text(texts["Request.Nobody"])],
    ];
}
