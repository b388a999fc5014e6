using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;

namespace Bot.Cards.Conversation;

/// <summary>What can be requested instead of the present size, what cannot and why, and the way to request it.</summary>
internal sealed class OfferSection(Texts texts, Wording wording)
{
    private readonly OfferChart _chart = new(texts, wording);

    private const int MostChoices = 20;
    private const int NearestRejected = 6;
    private readonly WhenSection _when = new(texts, wording);

    /// <summary>The offers in one plain sentence.</summary>
    public string Summary(MachineReading.Read read, SizeChoice? choice) => choice switch
    {
        null => "",
        { Offers: [] } when SizesUnread(read) => texts["Verdict.No.SummaryUnread"],
        { Offers: [] } => texts["Verdict.No.SummaryNone"],
        _ => texts.Plain("Verdict.No.SummaryOffers", wording.Names([.. choice.Offers.Select(offer => offer.Size.Name)])),
    };

    public IEnumerable<AdaptiveElement> Write(MachineReading.Read read, SizeChoice choice, string? proposal, TimeChoices? times) => choice.Offers is []
        ? [Element.Text(NothingFits(read, choice)), .. Rejected(choice), .. proposal is null ? [] : (AdaptiveElement[])[Element.Buttons(WhyNot(proposal))]]
        :
        [
            Element.Section(texts["Offers.Heading"]),
            .. OnlySuch(choice),
            .. choice.Offers.Select(offer => Box(read, offer, Common(choice))),
            .. _chart.Write(read, choice),
            .. PriceNote(read, choice),
            .. Shared(choice),
            .. Cost(read, choice),
            .. Rejected(choice, texts["Rejected.Heading"]),
            Element.Subtle(texts["NotProven"]),
            Element.Subtle(texts["Links.Resize"]),
            .. proposal is null ? [] : Ask(read, choice, proposal, times),
        ];

    /// <summary>What can be requested instead of a size that could not be had.</summary>
    public IEnumerable<AdaptiveElement> Others(OtherSizes others) =>
    [
        Element.Section(texts["Other.Heading"]),
        .. others switch
        {
            { Choice.Fitting: [] } => others.ByPolicy ? [Element.Text(texts["Other.NoneAllowed"])] : (AdaptiveElement[])[Element.Text(texts["NoOffer.Nothing"])],
            { ByPolicy: true } => [Element.Text(texts["Other.Policy"]), .. Ask(others.Read, others.Choice, others.Proposal, others.Times)],
            _ => Ask(others.Read, others.Choice, others.Proposal, others.Times),
        },
    ];

    private string NothingFits(MachineReading.Read read, SizeChoice choice) =>
        SizesUnread(read) ? texts.Markdown("NoOffer.Unread", read.Machine.Region)
        : choice.Rejected is [] ? texts["NoOffer.Nothing"]
        : texts.Markdown("NoOffer.Text", read.Machine.Region);

    /// <summary>Not to know the sizes is not the same as to know that none fits.</summary>
    private static bool SizesUnread(MachineReading.Read read) => read.RegionSizes is [] && read.Unread.Any(unread => unread.Fact == "sizes");

    private AdaptiveContainer Box(MachineReading.Read read, Offer offer, IReadOnlyList<Objection> common) => Element.Box(
    [
        Element.Text(texts.Markdown("Offer.Title", offer.Size.Name, wording.Labels(offer))),
        Element.Facts(
            (texts["Fact.Hardware"], wording.Hardware(offer.Size)),
            (texts["Fact.Price"], wording.Price(offer.Price, offer.PriceChange)),
            (texts["Fact.Effect"], wording.Effect(read.Machine.Power, offer.NeedsStop))),
        .. offer.Warnings.Except(common).Select(warning => Element.Item(wording.Objection(warning))),
    ]);

    /// <summary>When nothing simple fits, what is offered instead is said before it.</summary>
    private IEnumerable<AdaptiveElement> OnlySuch(SizeChoice choice) =>
        from kind in (string[])["larger", "constrained-cores", "retiring", "closed-to-growth"]
        where choice.Offers.All(offer => offer.Warnings.Any(warning => warning.Rule == kind))
        select Element.Text(texts[$"Offers.Only.{kind}"]);

    private IEnumerable<AdaptiveElement> PriceNote(MachineReading.Read read, SizeChoice choice) =>
        choice.Offers.Select(offer => offer.Price).OfType<ListPrice>().FirstOrDefault() is { } known
            ? [Element.Subtle(wording.PriceNote(known.ReadOn, read.Machine.Size, choice.PresentPrice)), .. read.Machine.System == GuestSystem.Linux ? [Element.Subtle(texts["Price.NoteLinux"])] : (AdaptiveElement[])[]]
            : [];

    /// <summary>What holds for every offer is said once.</summary>
    private static IReadOnlyList<Objection> Common(SizeChoice choice) =>
        [.. choice.Offers.Select(offer => offer.Warnings).Aggregate((left, right) => [.. left.Intersect(right)])];

    private IEnumerable<AdaptiveElement> Shared(SizeChoice choice) => Common(choice) is [_, ..] common
        ? [Element.Section(texts["Warnings.Common"]), .. common.Select(warning => Element.Item(wording.Objection(warning)))]
        : [];

    private IEnumerable<AdaptiveElement> Cost(MachineReading.Read read, SizeChoice choice) =>
        wording.Cost(read.Machine.Power, choice.Offers.Any(offer => offer.NeedsStop)) is { } cost ? [Element.Text(cost)] : [];

    /// <summary>The nearest sizes that were put aside; those with the same reasons together.</summary>
    private IEnumerable<AdaptiveElement> Rejected(SizeChoice choice, string? heading = null)
    {
        var groups = choice.Rejected.Take(NearestRejected).GroupBy(Reasons, rejection => rejection.Size.Name).ToList();
        var items = groups.Select(group => Element.Item(texts.Markdown("Rejected.Item", wording.Names([.. group]), new Ready(group.Key))));
        return groups is [] ? [] : [.. heading is null ? [] : (AdaptiveElement[])[Element.Section(heading)], .. items, .. Raise(choice.Rejected.Take(NearestRejected).SelectMany(rejection => rejection.Objections))];
    }

    private IEnumerable<AdaptiveElement> Raise(IEnumerable<Objection> objections) => Wording.IsAboutQuota(objections) ? [Element.Subtle(texts["Links.Quota"])] : [];

    private string Reasons(Rejection rejection) => string.Join("; ", rejection.Objections
        .Where(objection => objection.Severity == Severity.Blocks)
        .Take(3)
        .Select(wording.Objection));

    private IEnumerable<AdaptiveElement> Ask(MachineReading.Read read, SizeChoice choice, string proposal, TimeChoices? times)
    {
        var first = choice.Fitting.Take(MostChoices).ToList();
        yield return Element.Choice(
            CardFields.Size, texts["Ask.Size.Label"], texts["Ask.Size.Missing"], first.Select(offer => (Title(read, offer), offer.Size.Name)), (choice.Offers.FirstOrDefault() ?? first[0]).Size.Name);
        if (choice.Fitting.Count > MostChoices)
        {
            yield return Element.Subtle(texts.Markdown("Ask.Size.More", MostChoices, choice.Fitting.Count));
        }

        yield return Element.Input(CardFields.Reason, texts["Ask.Reason.Label"], required: true, texts["Ask.Reason.Missing"], manyLines: true);
        foreach (var element in times is null ? [] : _when.Write(times))
        {
            yield return element;
        }

        yield return Element.Buttons(
        [
            Element.Button(CardVerbs.Request, texts["Ask.Size.Button"], (CardFields.Proposal, proposal)),
            .. choice.Fitting.Count > choice.Offers.Count ? [Element.Way(CardVerbs.More, texts["More.Button"], (CardFields.Proposal, proposal))] : (AdaptiveAction[])[],
            WhyNot(proposal),
        ]);
    }

    private AdaptiveAction WhyNot(string proposal) => Element.Way(CardVerbs.WhyNot, texts["WhyNot.Button"], (CardFields.Proposal, proposal));

    /// <summary>A size in the list: what it has, what happens, and its gravest warnings in short (the approver reads them in full).</summary>
    private string Title(MachineReading.Read read, Offer offer) => texts.Plain(
        "Ask.Size.Item", offer.Size.Name, offer.Size.CoresAvailable, offer.Size.MemoryGiB,
        string.Join(texts["Bullets.Separator"], [wording.ShortEffect(read.Machine.Power, offer.NeedsStop), .. offer.Warnings.Select(wording.Short).OfType<string>()]));

    /// <summary>Text that is Markdown already and must not be escaped again.</summary>
    private sealed record Ready(string Markdown)
    {
        public override string ToString() => Markdown;
    }
}
