using Bot.Cards.Writing;
using Bot.Core.Approvals;

namespace Bot.Cards.Conversation;

/// <summary>Short answers: to a button that changes nothing, and to faults of ours.</summary>
internal sealed class AnswerCards(Texts texts, Frame frame)
{
    /// <summary>A heading and one sentence, which is the summary as well.</summary>
    public Card Short(string name) => Short(name, "Text");

    public Card NotAllowed(Permission why) => Short("NotAllowed", why.ToString());

    public Card SizeNotOffered(string size) => size.Trim().Length == 0 ? Short("SizeNotOffered", "Empty") : Short("SizeNotOffered", "Text", size);

    public Card AlreadyOpen(ResizeRequest open) =>
        frame.Card(
            texts.Markdown("AlreadyOpen.Heading", open.Plan.Machine.Name),
            $"{texts.Plain("AlreadyOpen.Heading", open.Plan.Machine.Name)}: {texts.Plain("AlreadyOpen.Text", open.Requester.Name, open.Plan.FromSize, open.Plan.ToSize)}",
            Element.Text(texts.Markdown("AlreadyOpen.Text", open.Requester.Name, open.Plan.FromSize, open.Plan.ToSize)));

    public Card Error(string id) => frame.Card(texts["Error.Heading"], texts.Plain("Error.Summary", id), Element.Text(texts.Markdown("Error.Text", id)));

    private Card Short(string name, string text, params IReadOnlyList<object?> arguments) => frame.Card(
        texts[$"{name}.Heading"], texts.Plain($"{name}.{text}", arguments), Element.Text(texts.Markdown($"{name}.{text}", arguments)));
}
