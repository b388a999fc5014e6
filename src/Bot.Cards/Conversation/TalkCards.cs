using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Diagnosis;

namespace Bot.Cards.Conversation;

/// <summary>Cards of the conversation: greeting, help, what a pasted error means.</summary>
internal sealed class TalkCards(Texts texts, Frame frame)
{
    public Card Welcome() => frame.Card(texts["Welcome.Heading"], texts["Welcome.Summary"], [Element.Text(texts["Welcome.Text"]), .. Ways()]);

    public Card Help() => frame.Card(texts["Help.Heading"], texts["Help.Summary"], Ways());

    public Card NotUnderstood() => frame.Card(
        texts["NotUnderstood.Heading"], texts["NotUnderstood.Summary"],
        Element.Text(texts["NotUnderstood.Text"]), Element.Item(texts["Help.Paste"]), Element.Item(texts["Help.Name"]), Element.Item(texts["Help.Cancel"]));

    public Card Recognised(Reading reading)
    {
        var product = reading.Product ?? texts["Recognised.AnyProduct"];
        return frame.Card(texts.Markdown("Recognised.Heading", product), texts["Recognised.Summary"],
        [
            Element.Text(texts["Recognised.Means"]),
            Element.Section(texts["Recognised.Why.Heading"]),
            Element.Text(texts["Recognised.Why"]),
            .. Inner(reading),
            .. Links(),
            .. Ask(reading.HostProposal),
        ]);
    }

    public Card OtherCause(Reading reading) =>
        frame.Card(texts["OtherCause.Heading"], texts.OtherCause(reading), Element.Text(texts.OtherCause(reading)), Element.Text(texts["OtherCause.Still"]));

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
        Element.Item(texts["Help.Cancel"]),
        Element.Text(texts["Help.Safe"]),
    ];

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
