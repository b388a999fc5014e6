using Bot.Cards.Writing;
using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Core.Scheduling;

namespace Bot.Cards.Conversation;

/// <summary>Short answers: to a button that changes nothing, and to faults of ours.</summary>
internal sealed class AnswerCards(Texts texts, Frame frame, Wording wording)
{
    /// <summary>A heading and one sentence, which is the summary as well.</summary>
    public Card Short(string name) => Short(name, "Text");

    public Card NotAllowed(Permission why, AzureRefusal? because) =>
        because is { Message.Length: > 0 } ? Short("NotAllowed", "UnreadableBecause", because.Message) : Short("NotAllowed", why.ToString());

    public Card AlreadyCounted(ResizeRequest request) => Short("AlreadyCounted", "Text", request.Votes.Count, request.ApprovalsNeeded);

    public Card SizeNotOffered(string size) => size.Trim().Length == 0 ? Short("SizeNotOffered", "Empty") : Short("SizeNotOffered", "Text", size);

    public Card NotThen(Timing.Refused refused) => refused.Opening is { } opening
        ? frame.Card(
            texts["NotThen.Heading"],
            $"{texts[$"NotThen.{refused.Why}"]} {texts.Plain("NotThen.Opening", opening.Window, wording.Clock(opening.From, opening.TimeZone))}",
            Element.Text(texts[$"NotThen.{refused.Why}"]),
            Element.Text(texts.Markdown("NotThen.Opening", opening.Window, wording.Clock(opening.From, opening.TimeZone))))
        : Short("NotThen", refused.Why.ToString());

    public Card Error(string id) => frame.Card(texts["Error.Heading"], texts.Plain("Error.Summary", id), Element.Text(texts.Markdown("Error.Text", id)));

    private Card Short(string name, string text, params IReadOnlyList<object?> arguments) => frame.Card(
        texts[$"{name}.Heading"], texts.Plain($"{name}.{text}", arguments), Element.Text(texts.Markdown($"{name}.{text}", arguments)));
}
