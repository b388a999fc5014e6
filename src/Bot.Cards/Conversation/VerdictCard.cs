using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Sizes;

namespace Bot.Cards.Conversation;

/// <summary>The answer about one Azure VM: can its size nest, who says so, and what to do about it.</summary>
internal sealed class VerdictCard(Texts texts, Frame frame, Wording wording)
{
    private readonly OfferSection _offers = new(texts, wording);
    private readonly CheckSection _checks = new(texts);

    public Card Write(MachineReading.Read read, NestingFact nesting, SizeChoice? choice, string? proposal, Reading? reading) => nesting.Verdict switch
    {
        NestingVerdict.NotSupported => CannotNest(read, nesting, choice, proposal, reading),
        NestingVerdict.Supported => CanNest(read, nesting, reading),
        _ => Unknown(read, nesting, reading),
    };

    private Card CannotNest(MachineReading.Read read, NestingFact nesting, SizeChoice? choice, string? proposal, Reading? reading)
    {
        var machine = read.Machine;
        return frame.Card(
            texts.Markdown("Verdict.No.Heading", machine.Id.Name),
            $"{texts.Plain("Verdict.No.Summary", machine.Id.Name, machine.Size)} {_offers.Summary(read, choice)}",
            [
                Element.Text(texts.Markdown("Verdict.No.Text", machine.Size, nesting.Series)),
                .. Source(nesting),
                .. OtherCause(reading),
                Facts(read),
                .. choice is null ? [] : _offers.Write(read, choice, proposal),
                .. Unread(read),
            ]);
    }

    private Card CanNest(MachineReading.Read read, NestingFact nesting, Reading? reading) => frame.Card(
        texts.Markdown("Verdict.Yes.Heading", read.Machine.Id.Name),
        texts.Plain("Verdict.Yes.Summary", read.Machine.Id.Name, read.Machine.Size),
        [
            Element.Text(texts.Markdown("Verdict.Yes.Text", read.Machine.Size, nesting.Series)),
            .. Source(nesting),
            .. OtherCause(reading),
            Facts(read),
            .. _checks.Write(read.Machine),
        ]);

    private Card Unknown(MachineReading.Read read, NestingFact nesting, Reading? reading) => frame.Card(
        texts.Markdown("Verdict.Unknown.Heading", read.Machine.Id.Name),
        texts.Plain("Verdict.Unknown.Summary", read.Machine.Id.Name, read.Machine.Size),
        [
            Element.Text(nesting.Series.Length == 0
                ? texts.Markdown("Verdict.Unknown.NoSeries", read.Machine.Size)
                : texts.Markdown("Verdict.Unknown.Silent", read.Machine.Size, nesting.Series)),
            .. OtherCause(reading),
            Facts(read),
            Element.Item(texts["Links.Sizes"]),
            Element.Text(texts["Verdict.Unknown.Checks"]),
            .. _checks.Write(read.Machine),
        ]);

    /// <summary>When the pasted text named a cause of its own, both causes are said.</summary>
    private IEnumerable<AdaptiveElement> OtherCause(Reading? reading) =>
        reading is { Verdict: Core.Diagnosis.Verdict.OtherVirtualization } ? [Element.Text(texts.OtherCause(reading))] : [];

    private IEnumerable<AdaptiveElement> Source(NestingFact nesting) => nesting switch
    {
        { ReadOn: not { } } => [],
        { Page: { } page } => [Element.Subtle(texts.Markdown("Source.Page", page, nesting.ReadOn))],
        _ => [Element.Subtle(texts.Markdown("Source.Words", nesting.Source, nesting.ReadOn))],
    };

    private AdaptiveFactSet Facts(MachineReading.Read read)
    {
        var machine = read.Machine;
        var size = read.RegionSizes.FirstOrDefault(size => string.Equals(size.Name, machine.Size, StringComparison.OrdinalIgnoreCase));
        return Element.Facts(
            (texts["Fact.Machine"], CardText.Escape(machine.Id.Name)),
            (texts["Fact.Subscription"], CardText.Escape(read.SubscriptionName)),
            (texts["Fact.ResourceGroup"], CardText.Escape(machine.Id.ResourceGroup)),
            (texts["Fact.Region"], wording.Region(machine.Region, machine.Zone)),
            (texts["Fact.Size"], size is null ? CardText.Escape(machine.Size) : texts.Markdown("SizeWithHardware", machine.Size, size.CoresAvailable, size.MemoryGiB)),
            (texts["Fact.System"], machine.SystemName is { } name ? CardText.Escape(name) : texts[$"System.{machine.System}"]),
            (texts["Fact.Power"], wording.Power(machine.Power)));
    }

    private IEnumerable<AdaptiveElement> Unread(MachineReading.Read read) => read.Unread is [] ? [] :
    [
        Element.Section(texts["Unread.Heading"]),
        .. read.Unread.Select(unread => Element.Item(Unread(unread, texts.Find($"Unread.Fact.{unread.Fact}") ?? unread.Fact))),
    ];

    private string Unread(UnreadFact unread, string fact) => unread.Refusal switch
    {
        { MissingRight: { } right } => texts.Markdown("Unread.Right", fact, right),
        { Message: { Length: > 0 } words } => texts.Markdown("Unread.Item", fact, words),
        var refusal => texts.Markdown("Unread.Item", fact, texts[$"Refusal.{refusal.Kind}"]),
    };
}
