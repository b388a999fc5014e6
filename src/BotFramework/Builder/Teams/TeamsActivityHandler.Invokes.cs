using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Invokes. Each method answers with 501 unless it is overridden; a value of another shape is answered with 400.</content>
public partial class TeamsActivityHandler
{
    /// <summary>An invoke; calls the method for its name.</summary>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return turnContext.Activity is { Name: null } activity && activity.IsTeams()
                ? await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false)
                : await AnswerByNameAsync(turnContext, cancellationToken).ConfigureAwait(false);
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    /// <summary>An action of a card that came without a name.</summary>
    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>A person signs in.</summary>
    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    /// <summary>A person signs in.</summary>
    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw NotHandled();

    /// <summary>A person accepts or declines a file.</summary>
    protected virtual async Task<InvokeResponse> OnTeamsFileConsentAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken)
    {
        var answered = fileConsentCardResponse.Action switch
        {
            "accept" => OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken),
            "decline" => OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken),
            var other => throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{other} is not a supported Action."),
        };
        await answered.ConfigureAwait(false);
        return CreateInvokeResponse();
    }

    /// <summary>A person accepts a file.</summary>
    protected virtual Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>A person declines a file.</summary>
    protected virtual Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>An action of an Office 365 connector card.</summary>
    protected virtual Task OnTeamsO365ConnectorCardActionAsync(
        ITurnContext<IInvokeActivity> turnContext,
        O365ConnectorCardActionQuery query,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>A link was pasted that the app unfurls.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>A link was pasted that the app unfurls, by somebody who has not installed it.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>A search by a message extension.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>A result of a search was chosen.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject query,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>An action of a message extension was submitted; calls the method for what is to be done with it.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken)
        => action.BotMessagePreviewAction switch
        {
            null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
            "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
            "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
            var other => throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{other} is not a supported BotMessagePreviewAction."),
        };

    /// <summary>An action of a message extension was submitted.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>The preview of a message is to be edited.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>The preview of a message is to be sent.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>A message extension asks for its dialog.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>A message extension asks for the address of its settings.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>The settings of a message extension were submitted.</summary>
    protected virtual Task OnTeamsMessagingExtensionConfigurationSettingAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject settings,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>A button on a card of a message extension was pressed.</summary>
    protected virtual Task OnTeamsMessagingExtensionCardButtonClickedAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject cardData,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>A dialog is to be opened.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>A dialog was submitted.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>A tab is to be shown.</summary>
    protected virtual Task<TabResponse> OnTeamsTabFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TabRequest tabRequest,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>A card on a tab was submitted.</summary>
    protected virtual Task<TabResponse> OnTeamsTabSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TabSubmit tabSubmit,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>The bot is to be configured.</summary>
    protected virtual Task<ConfigResponseBase> OnTeamsConfigFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject configData,
        CancellationToken cancellationToken)
        => throw NotHandled();

    /// <summary>The configuration of the bot was submitted.</summary>
    protected virtual Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject configData,
        CancellationToken cancellationToken)
        => throw NotHandled();

    private static InvokeResponseException NotHandled() => new(HttpStatusCode.NotImplemented);

    private static T ValueOf<T>(ITurnContext<IInvokeActivity> turnContext)
        where T : class
        => turnContext.Activity.Value is JObject value && InvokeValue.Read<T>(value) is { } typed
            ? typed
            : throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{typeof(T).Name}'");

    private static JObject JsonOf(ITurnContext<IInvokeActivity> turnContext) => turnContext.Activity.Value as JObject;

    private static async Task<InvokeResponse> AnswerAsync<T>(Task<T> answer) => CreateInvokeResponse(await answer.ConfigureAwait(false));

    private static async Task<InvokeResponse> AnswerAsync(Task done)
    {
        await done.ConfigureAwait(false);
        return CreateInvokeResponse();
    }

    private Task<InvokeResponse> AnswerByNameAsync(ITurnContext<IInvokeActivity> turn, CancellationToken token) => turn.Activity.Name switch
    {
        "fileConsent/invoke" => OnTeamsFileConsentAsync(turn, ValueOf<FileConsentCardResponse>(turn), token),
        "actionableMessage/executeAction" => AnswerAsync(OnTeamsO365ConnectorCardActionAsync(turn, ValueOf<O365ConnectorCardActionQuery>(turn), token)),
        "composeExtension/queryLink" => AnswerAsync(OnTeamsAppBasedLinkQueryAsync(turn, ValueOf<AppBasedLinkQuery>(turn), token)),
        "composeExtension/anonymousQueryLink" => AnswerAsync(OnTeamsAnonymousAppBasedLinkQueryAsync(turn, ValueOf<AppBasedLinkQuery>(turn), token)),
        "composeExtension/query" => AnswerAsync(OnTeamsMessagingExtensionQueryAsync(turn, ValueOf<MessagingExtensionQuery>(turn), token)),
        "composeExtension/selectItem" => AnswerAsync(OnTeamsMessagingExtensionSelectItemAsync(turn, JsonOf(turn), token)),
        "composeExtension/submitAction" => AnswerAsync(OnTeamsMessagingExtensionSubmitActionDispatchAsync(turn, ValueOf<MessagingExtensionAction>(turn), token)),
        "composeExtension/fetchTask" => AnswerAsync(OnTeamsMessagingExtensionFetchTaskAsync(turn, ValueOf<MessagingExtensionAction>(turn), token)),
        "composeExtension/querySettingUrl" => AnswerAsync(OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turn, ValueOf<MessagingExtensionQuery>(turn), token)),
        "composeExtension/setting" => AnswerAsync(OnTeamsMessagingExtensionConfigurationSettingAsync(turn, JsonOf(turn), token)),
        "composeExtension/onCardButtonClicked" => AnswerAsync(OnTeamsMessagingExtensionCardButtonClickedAsync(turn, JsonOf(turn), token)),
        "task/fetch" => AnswerAsync(OnTeamsTaskModuleFetchAsync(turn, ValueOf<TaskModuleRequest>(turn), token)),
        "task/submit" => AnswerAsync(OnTeamsTaskModuleSubmitAsync(turn, ValueOf<TaskModuleRequest>(turn), token)),
        "tab/fetch" => AnswerAsync(OnTeamsTabFetchAsync(turn, ValueOf<TabRequest>(turn), token)),
        "tab/submit" => AnswerAsync(OnTeamsTabSubmitAsync(turn, ValueOf<TabSubmit>(turn), token)),
        "config/fetch" => AnswerAsync(OnTeamsConfigFetchAsync(turn, JsonOf(turn), token)),
        "config/submit" => AnswerAsync(OnTeamsConfigSubmitAsync(turn, JsonOf(turn), token)),
        _ => base.OnInvokeActivityAsync(turn, token),
    };
}
