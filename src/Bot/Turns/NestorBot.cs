using Bot.Core.Approvals;
using Bot.Dialogs;
using Bot.Jobs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Bot.Turns;

/// <summary>One turn: who speaks is remembered, words go to the dialog, buttons to the card actions.</summary>
internal sealed class NestorBot(
        DiagnosisDialog dialog, CardActions actions, MessageDiagnosis messages, Correspondence correspondence, ConversationState state, Memory memory, IPeopleStore people, WorkQueue queue)
    : TeamsActivityHandler
{
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        await RememberAsync(turnContext, cancellationToken);
        if (CardInput.From(turnContext.Activity.Value) is { } input)
        {
            await AnswerButtonAsync(turnContext, input, cancellationToken);
            return;
        }

        await dialog.RunAsync(turnContext, memory.Dialog, cancellationToken);
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        await RememberAsync(turnContext, cancellationToken);
        var input = CardInput.From(invokeValue.Action.Data, invokeValue.Action.Verb);
        var answer = await actions.HandleAsync(turnContext, input, cancellationToken);
        return answer.AsInvokeResponse();
    }

    // Nobody is greeted on conversationUpdate: an installation sends both, and looking every new member of a team up would cost a call each.
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    protected override async Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        await RememberAsync(turnContext, cancellationToken);
        if (!IsUpgrade(turnContext.Activity))
        {
            await turnContext.SendActivityAsync(Correspondence.Message(correspondence.CardsFor(turnContext).Welcome()), cancellationToken);
        }

        if (turnContext.Activity.IsPersonal() && turnContext.Activity.Speaker() is { ObjectId.Length: > 0 } newcomer)
        {
            await queue.WelcomeAsync(newcomer.ObjectId, cancellationToken);
        }
    }

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.IsPersonal() ? people.ForgetAsync(turnContext.Activity.Speaker().ObjectId, cancellationToken) : Task.CompletedTask;

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Task.FromResult(messages.Open(turnContext, action));

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        messages.AnswerAsync(turnContext, action, cancellationToken);

    // An Action.Submit cannot answer with a card: what an Action.Execute would return replaces the card it was pressed on.
    private async Task AnswerButtonAsync(ITurnContext turn, CardInput input, CancellationToken cancellationToken)
    {
        var answer = await actions.HandleAsync(turn, input, cancellationToken);
        var message = answer.AsMessage();
        if (answer.ReplacesCard && turn.Activity.ReplyToId is { Length: > 0 } card)
        {
            message.Id = card;
            await turn.UpdateActivityAsync(message, cancellationToken);
            return;
        }

        await turn.SendActivityAsync(message, cancellationToken);
    }

    // Whoever gets a new version of the app has been welcomed before.
    private static bool IsUpgrade(IInstallationUpdateActivity activity) =>
        string.Equals(activity.Action, "add-upgrade", StringComparison.OrdinalIgnoreCase);

    private Task RememberAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.Activity.IsPersonal() && turn.Activity.Speaker() is { ObjectId.Length: > 0 } speaker
            ? people.SaveAsync(speaker, turn.Activity.GetChatReference().ToJson(), turn.Activity.Locale ?? "", cancellationToken)
            : Task.CompletedTask;
}
