using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;
using Bot.Core.Sizes;

namespace Bot.Cards.Conversation;

/// <summary>Cards about sizes beyond the first offers: the whole list page by page, and the answer to "why not this size?".</summary>
internal sealed class SizeCards(Texts texts, Frame frame, Wording wording)
{
    private readonly WhenSection _when = new(texts, wording);

    /// <summary>One page of all sizes that fit.</summary>
    public Card More(OfferPage page) => frame.Card(
        texts.Markdown("More.Heading", page.Machine.Name), texts.Plain("More.Summary", page.First, page.First + page.Sizes.Count - 1, page.Total, page.Machine.Name),
        [
            Element.Text(texts.Markdown("More.Summary", page.First, page.First + page.Sizes.Count - 1, page.Total, page.Machine.Name)),
            .. page.Sizes.Select(size => Element.Item(Line(page.Power, size))),
            Element.Subtle(texts["NotProven"]),
            Element.Choice(CardFields.Size, texts["Ask.Size.Label"], texts["Ask.Size.Missing"], page.Sizes.Select(size => (size.Name, size.Name)), page.Sizes[0].Name),
            Reason(),
            .. _when.Write(page.Times),
            Element.Buttons(
            [
                Element.Button(CardVerbs.Request, texts["Ask.Size.Button"], (CardFields.Proposal, page.Proposal)),
                .. page.Number > 1 ? [Turn("More.Previous", page, page.Number - 1)] : (AdaptiveAction[])[],
                .. page.Number < page.Of ? [Turn("More.Next", page, page.Number + 1)] : (AdaptiveAction[])[],
                Element.Way(CardVerbs.WhyNot, texts["WhyNot.Button"], (CardFields.Proposal, page.Proposal)),
                Element.Way(CardVerbs.Offers, texts["More.Back"], (CardFields.Proposal, page.Proposal)),
            ]),
        ]);

    /// <summary>Asks which size is meant.</summary>
    public Card WhichSize(MachineId machine, string proposal) => frame.Card(
        texts.Markdown("WhyNot.Which.Heading", machine.Name), texts.Plain("WhyNot.Which.Summary", machine.Name),
        Element.Input(CardFields.Size, texts["WhyNot.Which.Label"], required: true, texts["WhyNot.Which.Missing"]),
        Element.Buttons(
            Element.Button(CardVerbs.WhyNot, texts["WhyNot.Which.Button"], (CardFields.Proposal, proposal)),
            Element.Way(CardVerbs.Offers, texts["More.Back"], (CardFields.Proposal, proposal))));

    /// <summary>Everything that speaks against a size, or that nothing does.</summary>
    public Card WhyNot(MachineReading.Read read, Judgement judgement, string? proposal, TimeChoices? times) => judgement switch
    {
        Judgement.Fits(var offer) => Fits(read, offer, proposal, times),
        Judgement.DoesNotFit(var rejection) => DoesNotFit(read, rejection, proposal),
        Judgement.NotInRegion(var size, var nesting, var reason) => NotInRegion(read, size, nesting, reason, proposal),
        Judgement.Unread(var size, var nesting) => Unread(read, size, nesting, proposal),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Card Fits(MachineReading.Read read, Offer offer, string? proposal, TimeChoices? times) => frame.Card(
        texts.Markdown("WhyNot.Fits.Heading", offer.Size.Name, read.Machine.Id.Name), texts.Plain("WhyNot.Fits.Heading", offer.Size.Name, read.Machine.Id.Name),
        [
            Element.Facts(
                (texts["Fact.Hardware"], wording.Hardware(offer.Size)),
                (texts["Fact.Price"], wording.Price(offer.Price, offer.PriceChange)),
                (texts["Fact.Effect"], wording.Effect(read.Machine.Power, offer.NeedsStop))),
            .. Objections("WhyNot.Know", offer.Warnings),
            Element.Subtle(texts["NotProven"]),
            .. offer.Nesting.Verdict == NestingVerdict.Supported && proposal is not null
                ? [Reason(), .. times is null ? [] : _when.Write(times), Element.Buttons(
                    Element.Button(CardVerbs.Request, texts["Ask.Size.Button"], (CardFields.Proposal, proposal), (CardFields.Size, offer.Size.Name)),
                    Back(proposal))]
                : Ways(proposal),
        ]);

    private Card DoesNotFit(MachineReading.Read read, Rejection rejection, string? proposal) => frame.Card(
        texts.Markdown("WhyNot.No.Heading", rejection.Size.Name, read.Machine.Id.Name), texts.Plain("WhyNot.No.Heading", rejection.Size.Name, read.Machine.Id.Name),
        [
            Element.Facts((texts["Fact.Hardware"], wording.Hardware(rejection.Size)), (texts["Fact.Now"], CardText.Escape(read.Machine.Size))),
            .. Objections("WhyNot.Bars", [.. rejection.Objections.Where(objection => objection.Severity == Severity.Blocks)]),
            .. Objections("WhyNot.Know", [.. rejection.Objections.Where(objection => objection.Severity != Severity.Blocks)]),
            .. Raise(rejection.Objections),
            .. Ways(proposal),
        ]);

    private Card NotInRegion(MachineReading.Read read, string size, NestingFact nesting, Objection reason, string? proposal) => frame.Card(
        texts.Markdown("WhyNot.Nowhere.Heading", size, read.Machine.Region), texts.Plain("WhyNot.Nowhere.Heading", size, read.Machine.Region),
        [
            Element.Text(texts.Markdown($"WhyNot.Nowhere.{nesting.Verdict}", size, nesting.Series)),
            .. Page(nesting),
            .. Objections("WhyNot.Bars", [reason]),
            .. Ways(proposal),
        ]);

    /// <summary>Not to know the region's sizes is not the same as to know that this is none of them.</summary>
    private Card Unread(MachineReading.Read read, string size, NestingFact nesting, string? proposal) => frame.Card(
        texts.Markdown("WhyNot.Unread.Heading", size), texts.Plain("WhyNot.Unread.Heading", size),
        [
            Element.Text(texts.Markdown("WhyNot.Unread.Text", read.Machine.Region, size)),
            Element.Text(texts.Markdown($"WhyNot.Unread.{nesting.Verdict}", nesting.Series)),
            .. Page(nesting),
            .. Ways(proposal),
        ]);

    private IEnumerable<AdaptiveElement> Page(NestingFact nesting) =>
        nesting.Page is { } page ? [Element.Subtle(texts.Markdown("Evidence.AsOf", page.Host, page, nesting.ReadOn))] : [];

    private IEnumerable<AdaptiveElement> Raise(IEnumerable<Objection> objections) => Wording.IsAboutQuota(objections) ? [Element.Subtle(texts["Links.Quota"])] : [];

    /// <summary>Each objection with its source.</summary>
    private IEnumerable<AdaptiveElement> Objections(string heading, IReadOnlyList<Objection> objections) => objections is []
        ? []
        :
        [
            Element.Section(texts[heading]),
            .. objections.SelectMany(objection => (AdaptiveElement[])[Element.Item(wording.Objection(objection)), Element.Subtle(wording.Source(objection))]),
        ];

    private IEnumerable<AdaptiveElement> Ways(string? proposal) => proposal is null ? [] : [Element.Buttons(Element.Way(CardVerbs.WhyNot, texts["WhyNot.Another"], (CardFields.Proposal, proposal)), Back(proposal))];

    private AdaptiveAction Back(string proposal) => Element.Way(CardVerbs.Offers, texts["More.Back"], (CardFields.Proposal, proposal));

    private AdaptiveAction Turn(string title, OfferPage page, int number) => Element.Way(
        CardVerbs.More, texts[title], (CardFields.Proposal, page.Proposal), (CardFields.Page, number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private AdaptiveTextInput Reason() => Element.Input(CardFields.Reason, texts["Ask.Reason.Label"], required: true, texts["Ask.Reason.Missing"], manyLines: true);

    private string Line(PowerState power, ListedSize size) => texts.Markdown(
        "More.Item", size.Name, size.Cores, size.MemoryGiB,
        string.Join(texts["Bullets.Separator"], [wording.Price(size.Price, size.PriceChange), wording.ShortEffect(power, size.NeedsStop), .. size.Warnings.Select(wording.Short).OfType<string>()]));
}
