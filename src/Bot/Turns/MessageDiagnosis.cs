using Bot.Cards;
using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Bot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Turns;

/// <summary>
/// The action "Diagnose" on anybody's message: a dialog that says what the message means and asks for the Azure VM, then the verdict in the same dialog.
/// The message comes along each time, so nothing is remembered; nothing is sent into the conversation, where the bot may be no member.
/// </summary>
internal sealed class MessageDiagnosis(Correspondence correspondence, ErrorReader errors, Desk desk)
{
    /// <summary>The dialog as it opens.</summary>
    public MessagingExtensionActionResponse Open(ITurnContext turn, MessagingExtensionAction action)
    {
        var (cards, message) = (correspondence.CardsFor(turn), Words(action));
        var reading = errors.Read(message);
        return Show(cards, cards.AboutMessage(reading, Proposed(message, reading)));
    }

    /// <summary>The answer to the VM that was typed or chosen in the dialog.</summary>
    public async Task<MessagingExtensionActionResponse> AnswerAsync(ITurnContext turn, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        var (cards, reading) = (correspondence.CardsFor(turn), errors.Read(Words(action)));
        var typed = Typed(action);
        var mention = MachineMentions.Find(typed, innerMachine: null, isError: false);
        if (mention is MachineMention.Nothing)
        {
            return Show(cards, cards.NotAMachineName(typed));
        }

        var pasted = reading.Verdict == Verdict.NotRecognized ? null : reading;
        var question = new Question(cards, mention, pasted) { Kind = QuestionKind.VerdictToRead, IsFollowUp = true };
        return Show(cards, (await desk.AnswerAsync(question, cancellationToken)).Card);
    }

    private static MessagingExtensionActionResponse Show(CardWriter cards, Card card) => new()
    {
        Task = new TaskModuleContinueResponse(new()
        {
            Title = cards.DialogTitle,
            Height = "large",
            Width = "medium",
            Card = Correspondence.Attachment(card.ForDialog()),
        }),
    };

    /// <summary>A name in the message is a proposal for the field, no more: who pressed the button decides.</summary>
    private static string? Proposed(string message, Reading reading) =>
        MachineMentions.Find(message, reading.InnerMachine, reading.Verdict != Verdict.NotRecognized) switch
        {
            MachineMention.ById(var id) => id.ToString(),
            MachineMention.ByName(var name) => name,
            MachineMention.Perhaps([var name, ..]) => name,
            _ => reading.HostProposal,
        };

    private static string Words(MessagingExtensionAction action) => action.MessagePayload?.Body is { Content: { } content } body
        ? string.Equals(body.ContentType, "text", StringComparison.OrdinalIgnoreCase) ? content : HtmlText.Read(content)
        : "";

    private static string Typed(MessagingExtensionAction action)
    {
        var input = CardInput.From(action.Data as JObject, null);
        return input[CardFields.Choice] is { Length: > 0 } chosen ? chosen : input[CardFields.Machine];
    }
}
