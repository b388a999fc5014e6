using System.Globalization;
using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;
using Bot.Core.Sizes;

namespace Bot.Cards.Conversation;

/// <summary>The answer about one Azure VM: can its size nest, who says so, what else it may be, and what to do about it.</summary>
internal sealed class VerdictCard(Texts texts, Frame frame, Wording wording)
{
    private readonly OfferSection _offers = new(texts, wording);
    private readonly FindingSection _findings = new(texts);

    public Card Write(MachineReading.Read read, NestingFact nesting, SizeChoice? choice, string? proposal, Reading? reading, TimeChoices? times)
    {
        var findings = Diagnostician.Diagnose(new Place.AzureVm(read.Machine, nesting), reading);
        return Diagnostician.ResizeCanHelp(read.Machine, nesting)
            ? CannotNest(read, findings, choice, proposal, times)
            : NoResize(read, Case(read.Machine, nesting), findings);
    }

    /// <summary>Every line with its source.</summary>
    public Card Why(MachineReading.Read read, NestingFact nesting, Reading? reading) => frame.Card(
        texts.Markdown("Why.Heading", read.Machine.Id.Name), texts.Plain("Why.Summary", read.Machine.Id.Name),
        _findings.Write(Diagnostician.Diagnose(new Place.AzureVm(read.Machine, nesting), reading), withSources: true));

    /// <summary>Nothing of Azure can be the cause.</summary>
    public Card Elsewhere(Place place, Reading? reading) =>
        frame.Card(texts["Elsewhere.Heading"], texts["Elsewhere.Summary"], _findings.Write(Diagnostician.Diagnose(place, reading)));

    private Card CannotNest(MachineReading.Read read, IReadOnlyList<Finding> findings, SizeChoice? choice, string? proposal, TimeChoices? times) => frame.Card(
        texts.Markdown("Verdict.No.Heading", read.Machine.Id.Name),
        $"{texts.Plain("Verdict.No.Summary", read.Machine.Id.Name, read.Machine.Size)} {_offers.Summary(read, choice)}",
        [
            .. _findings.Causes(findings),
            Facts(read),
            .. choice is null ? [] : _offers.Write(read, choice, proposal, times),
            .. choice is { Offers: not [] } && proposal is null ? [Element.Text(texts.Markdown("Dialog.Request", read.Machine.Id.Name))] : (AdaptiveElement[])[],
            .. Unread(read),
            .. Unsearched(read),
        ]);

    private Card NoResize(MachineReading.Read read, string name, IReadOnlyList<Finding> findings) => frame.Card(
        texts.Markdown($"Verdict.{name}.Heading", read.Machine.Id.Name),
        texts.Plain($"Verdict.{name}.Summary", read.Machine.Id.Name, read.Machine.Size),
        [Facts(read), .. _findings.Write(findings), .. Unsearched(read)]);

    private static string Case(Machine machine, NestingFact nesting) => (machine.Security, nesting.Verdict) switch
    {
        (SecurityType.Confidential, _) => "Confidential",
        (_, NestingVerdict.Supported) => "Yes",
        _ => "Unknown",
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
            (texts["Fact.Generation"], machine.Generation == HyperVGeneration.Unknown ? null : ((int)machine.Generation).ToString(CultureInfo.InvariantCulture)),
            (texts["Fact.Power"], wording.Power(machine.Power)));
    }

    private IEnumerable<AdaptiveElement> Unread(MachineReading.Read read) => read.Unread is [] ? [] :
    [
        Element.Section(texts["Unread.Heading"]),
        .. read.Unread.Select(unread => Element.Item(Unread(unread, texts.Find($"Unread.Fact.{unread.Fact}") ?? unread.Fact))),
    ];

    /// <summary>Who has two VMs of one name must not take the answer about the other for this one.</summary>
    private IEnumerable<AdaptiveElement> Unsearched(MachineReading.Read read) =>
        read.Unsearched is [] ? [] : [Element.Text(texts.Markdown("Found.Unsearched", wording.Names(read.Unsearched)))];

    private string Unread(UnreadFact unread, string fact) => unread.Refusal switch
    {
        { MissingRight: { } right } => texts.Markdown("Unread.Right", fact, right),
        { Message: { Length: > 0 } words } => texts.Markdown("Unread.Item", fact, words),
        var refusal => texts.Markdown("Unread.Item", fact, texts[$"Refusal.{refusal.Kind}"]),
    };
}
