using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Diagnosis;

namespace Bot.Cards.Conversation;

/// <summary>Cards of the conversation: greeting, help, what a pasted error means.</summary>
internal sealed class TalkCards(Texts texts, Frame frame)
{
    private readonly FindingSection _findings = new(texts);

    public Card Welcome() => frame.Card(texts["Welcome.Heading"], texts["Welcome.Summary"], [Element.Text(texts["Welcome.Text"]), .. Ways()]);

    public string DialogTitle => texts["Dialog.Title"];

    public Card Help() => frame.Card(texts["Help.Heading"], texts["Help.Summary"], Ways());

    public Card NotUnderstood() => frame.Card(
        texts["NotUnderstood.Heading"], texts["NotUnderstood.Summary"],
        Element.Text(texts["NotUnderstood.Text"]), Element.Item(texts["Help.Paste"]), Element.Item(texts["Help.Name"]), Element.Item(texts["Help.Cancel"]));

    /// <param name="reading">The error.</param>
    /// <param name="machine">The Azure VM that the message seems to name; it is proposed, not taken.</param>
    public Card Recognised(Reading reading, string? machine = null)
    {
        return frame.Card(texts.Markdown("Recognised.Heading", Product(reading)), texts["Recognised.Summary"],
        [
            Element.Text(texts["Recognised.Means"]),
            Element.Section(texts["Recognised.Why.Heading"]),
            Element.Text(texts["Recognised.Why"]),
            .. Inner(reading),
            .. Links(),
            .. Ask(machine ?? reading.HostProposal),
        ]);
    }

    /// <summary>Why a text is taken for a missing hypervisor, and what to look at inside, before any machine was looked at.</summary>
    public Card Why(Reading reading) => frame.Card(texts["Why.Text.Heading"], texts["Why.Text.Summary"],
    [
        Element.Text(texts.Markdown("Why.Text.Means", Product(reading))),
        .. reading.Codes is [] ? [] : (AdaptiveElement[])[Element.Text(texts.Markdown("Why.Codes", string.Join(", ", reading.Codes)))],
        .. Documented(reading),
        .. Inner(reading),
        .. _findings.Write(Diagnostician.WithoutMachine(reading)),
    ]);

    /// <summary>A colleague's message holds no error that we know.</summary>
    public Card NothingInMessage(string? machine) =>
        frame.Card(texts["Dialog.Nothing.Heading"], texts["Dialog.Nothing.Heading"], [Element.Text(texts["Dialog.Nothing.Text"]), .. Ask(machine)]);

    /// <summary>A colleague's message names a cause that no size changes.</summary>
    public Card OtherCauseInMessage(Reading reading, string? machine) => frame.Card(
        texts["OtherCause.Heading"], texts.OtherCause(reading.Pointer),
        [Element.Text(texts.OtherCause(reading.Pointer)), .. Documented(reading), Element.Text(texts["OtherCause.Still"]), .. Ask(machine)]);

    public Card OtherCause(Reading reading) => frame.Card(
        texts["OtherCause.Heading"], texts.OtherCause(reading.Pointer),
        [Element.Text(texts.OtherCause(reading.Pointer)), .. Documented(reading), Element.Text(texts["OtherCause.Still"])]);

    /// <summary>Asks for an Azure VM: an input, its button, and that a message does as well.</summary>
    public IEnumerable<AdaptiveElement> Ask(string? proposal = null)
    {
        if (proposal is not null)
        {
            yield return Element.Text(texts.Markdown("Recognised.Host", proposal));
        }

        yield return Element.Input(CardFields.Machine, texts["Ask.Label"], required: true, texts["Ask.Missing"], value: proposal is null ? null : CardText.Clean(proposal));
        yield return Element.Buttons(Element.Button(CardVerbs.Diagnose, texts["Ask.Button"]));
        yield return Element.Subtle(texts["Ask.Typing"]);
    }

    private IEnumerable<AdaptiveElement> Ways() =>
    [
        Element.Text(texts["Help.Text"]),
        Element.Item(texts["Help.Paste"]),
        Element.Item(texts["Help.Name"]),
        Element.Item(texts["Help.Both"]),
        Element.Item(texts["Help.Follow"]),
        Element.Item(texts["Help.Requests"]),
        Element.Item(texts["Help.Cancel"]),
        Element.Text(texts["Help.Safe"]),
    ];

    private IEnumerable<AdaptiveElement> Documented(Reading reading) =>
        ErrorCatalogue.Find(reading.Family) is { } family ? [_findings.Source(family.Source)] : [];

    private string Product(Reading reading) => reading.Product ?? texts["Recognised.AnyProduct"];

    private IEnumerable<AdaptiveElement> Inner(Reading reading) =>
        reading.InnerMachine is { Length: > 0 } inner ? [Element.Text(texts.Markdown("Recognised.Inner", inner))] : [];

    private IEnumerable<AdaptiveElement> Links() =>
    [
        Element.Section(texts["Links.Heading"]),
        Element.Item(texts["Links.Nested"]),
        Element.Item(texts["Links.Enable"]),
        Element.Item(texts["Links.Sizes"]),
    ];
}
