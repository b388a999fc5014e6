using AdaptiveCards;
using Bot.Cards.Conversation;
using Bot.Cards.Writing;
using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;

namespace Bot.Cards.Resizing;

/// <summary>Cards about the way back to an old size: the one that offers it, and those that follow the automatic one.</summary>
internal sealed class ReturnCards(Texts texts, Frame frame, Wording wording)
{
    private readonly WhenSection _when = new(texts, wording);

    /// <summary>The way back, to be requested like any other resize.</summary>
    public Card Offer(ResizeRequest done, MachineReading.Read read, WayBack way, string proposal, TimeChoices times) => frame.Card(
        texts.Markdown("Return.Heading", done.Plan.Machine.Name),
        texts.Plain("Return.Summary", done.Plan.Machine.Name, done.Plan.ToSize, done.Plan.FromSize),
        [
            Element.Facts(
                (texts["Fact.Machine"], CardText.Escape(done.Plan.Machine.Name)),
                (texts["Fact.Subscription"], CardText.Escape(read.SubscriptionName)),
                (texts["Fact.From"], CardText.Escape(done.Plan.ToSize)),
                (texts["Fact.To"], CardText.Escape(done.Plan.FromSize)),
                (texts["Fact.Effect"], wording.Effect(read.Machine.Power, way.NeedsStop)),
                (texts["Fact.Request"], CardText.Escape(done.Id.Value))),
            Element.Text(texts["Return.Nesting"]),
            .. wording.Cost(read.Machine.Power, way.NeedsStop) is { } cost ? [Element.Text(cost)] : (AdaptiveElement[])[],
            .. way.Warnings.Select(warning => Element.Item(wording.Objection(warning))),
            Element.Subtle(texts["NotProven"]),
            Element.Input(CardFields.Reason, texts["Ask.Reason.Label"], required: true, texts["Ask.Reason.Missing"], manyLines: true),
            .. _when.Write(times, withReturn: false),
            Element.Buttons(Element.Button(CardVerbs.Request, texts["Ask.Size.Button"], (CardFields.Proposal, proposal))),
        ]);

    /// <summary>There is nothing that Nestor did to this machine.</summary>
    public Card Nothing(string machine) => Short("Nothing", machine);

    /// <summary>The machine has another size than the one it was given.</summary>
    public Card Changed(ResizeRequest done, string size) => Short("Changed", done.Plan.Machine.Name, size, done.Plan.ToSize);

    /// <summary>The old size cannot be had any more.</summary>
    public Card Barred(ResizeRequest done, IReadOnlyList<Objection> barriers) => frame.Card(
        texts.Markdown("Return.Barred.Heading", done.Plan.Machine.Name),
        texts.Plain("Return.Barred.Text", done.Plan.Machine.Name, done.Plan.FromSize),
        [Element.Text(texts.Markdown("Return.Barred.Text", done.Plan.Machine.Name, done.Plan.FromSize)), .. barriers.Select(barrier => Element.Item(wording.Objection(barrier)))]);

    /// <summary>How an automatic way back stands, as a message of its own.</summary>
    public Card Follow(ResizeRequest request)
    {
        var reversion = request.Reversion!;
        string?[] blanks = [request.Plan.Machine.Name, request.Plan.FromSize, request.Plan.ToSize, wording.Clock(reversion.At, Zones.Utc), reversion.CalledOffBy?.Name];
        return frame.Card(
            texts.Markdown($"Reversion.{reversion.State}", blanks), texts.Plain($"Reversion.{reversion.State}", blanks),
            [
                Element.Facts(
                    (texts["Fact.Machine"], CardText.Escape(request.Plan.Machine.Name)),
                    (texts["Fact.From"], CardText.Escape(request.Plan.ToSize)),
                    (texts["Fact.To"], CardText.Escape(request.Plan.FromSize)),
                    (texts["Fact.Request"], CardText.Escape(request.Id.Value))),
                .. reversion.CanBeCalledOff ? [Element.Text(texts["Reversion.Stop"]), .. Keep(request)] : (AdaptiveElement[])[],
            ]);
    }

    /// <summary>What the card that tells a done resize's end says and offers of the way back.</summary>
    public IEnumerable<AdaptiveElement> After(ResizeRequest request) => request switch
    {
        { State: not RequestState.Done } => [],
        { Reversion: { CanBeCalledOff: true } reversion } =>
            [Element.Text(texts.Markdown("Return.Planned", wording.Clock(reversion.At, Zones.Utc))), .. Keep(request)],
        { Undoes: null } => [Element.Buttons(Element.Button(CardVerbs.Revert, texts["Return.Button"], (CardFields.Request, request.Id.Value)))],
        _ => [],
    };

    private IEnumerable<AdaptiveElement> Keep(ResizeRequest request) =>
        [Element.Buttons(Element.Button(CardVerbs.Keep, texts["Return.Keep"], (CardFields.Request, request.Id.Value)))];

    private Card Short(string name, params IReadOnlyList<object?> blanks) => frame.Card(
        texts.Markdown($"Return.{name}.Heading", blanks), texts.Plain($"Return.{name}.Text", blanks), Element.Text(texts.Markdown($"Return.{name}.Text", blanks)));
}
