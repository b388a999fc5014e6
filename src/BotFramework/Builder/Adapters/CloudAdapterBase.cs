using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter for channels of the Bot Service, in any cloud.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    /// <summary>An adapter that authenticates with the given cloud.</summary>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Authenticates incoming activities and makes clients for outgoing ones.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    /// <summary>Where the adapter writes its log.</summary>
    protected ILogger Logger { get; }

    /// <summary>Sends activities in order: as a reply where <see cref="Activity.ReplyToId"/> is set, else to the conversation.</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            activities[i].Id = null;
            responses[i] = await SendAsync(turnContext, activities[i], cancellationToken).ConfigureAwait(false) ?? new ResourceResponse(string.Empty);
        }
        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return ConversationsOf(turnContext).UpdateActivityAsync(activity, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return ConversationsOf(turnContext).DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    /// <summary>The identity of the bot itself, for turns that it begins.</summary>
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId) => new(
    [
        new Claim(AuthenticationConstants.AudienceClaim, botAppId ?? string.Empty),
        new Claim(AuthenticationConstants.AppIdClaim, botAppId ?? string.Empty),
    ]);

    /// <summary>Authenticates an activity and runs its turn; a sender that is not believed is an <see cref="UnauthorizedAccessException"/>.</summary>
    /// <param name="authHeader">The Authorization header that came with the activity.</param>
    /// <param name="activity">What came in.</param>
    /// <param name="callback">What the bot does with it.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>What goes back in the HTTP response; null for nothing.</returns>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var sender = await AuthenticateAsync(authHeader, activity, cancellationToken).ConfigureAwait(false);
        return await ProcessActivityAsync(sender, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the turn of an activity whose sender is known.</summary>
    /// <param name="authenticateRequestResult">Who sent it.</param>
    /// <param name="activity">What came in.</param>
    /// <param name="callback">What the bot does with it.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>What goes back in the HTTP response; null for nothing.</returns>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        // The sender is who it was shown to be, whatever it says of itself.
        activity.CallerId = authenticateRequestResult.CallerId;
        var (identity, audience) = (authenticateRequestResult.ClaimsIdentity, authenticateRequestResult.Audience);
        var connectors = authenticateRequestResult.ConnectorFactory;
        var connector = await connectors.CreateAsync(activity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        using var turnContext = await CreateTurnAsync(activity, identity, audience, connector, callback, connectors, cancellationToken)
            .ConfigureAwait(false);
        await RunPipelineAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        return AnswerOf(turnContext);
    }

    private protected async Task<AuthenticateRequestResult> AuthenticateAsync(string authHeader, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            return await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not UnauthorizedAccessException && !cancellationToken.IsCancellationRequested)
        {
            // Who cannot be checked is not believed; that the check itself failed is ours to see in the log.
            LogAuthenticationFailed(Logger, e);
            throw new UnauthorizedAccessException("The sender of the activity could not be authenticated.", e);
        }
    }

    private async Task<TurnContext> CreateTurnAsync(
        Activity activity,
        ClaimsIdentity identity,
        string audience,
        IConnectorClient connector,
        BotCallbackHandler callback,
        ConnectorFactory connectors,
        CancellationToken cancellationToken)
    {
        var tokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(identity, cancellationToken).ConfigureAwait(false);
        var turnContext = new TurnContext(this, activity);
        turnContext.TurnState.Set<IIdentity>(BotIdentityKey, identity);
        turnContext.TurnState.Set(OAuthScopeKey, audience);
        turnContext.TurnState.Set(connector);
        turnContext.TurnState.Set(tokens);
        turnContext.TurnState.Set(callback);
        turnContext.TurnState.Set(connectors);
        return turnContext;
    }

    private static InvokeResponse AnswerOf(TurnContext turnContext)
    {
        if (string.Equals(turnContext.Activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.OrdinalIgnoreCase))
            return new InvokeResponse { Status = 200, Body = new ExpectedReplies(turnContext.BufferedReplyActivities) };
        if (!string.Equals(turnContext.Activity.Type, ActivityTypes.Invoke, StringComparison.OrdinalIgnoreCase))
            return null;
        var answer = turnContext.TurnState.Get<Activity>(InvokeResponseKey);
        return answer is null ? new InvokeResponse { Status = 501 } : (InvokeResponse)answer.Value;
    }

    private static IConversations ConversationsOf(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>().Conversations;

    private async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(DelayActivity.Length(activity), TimeProvider.System, cancellationToken).ConfigureAwait(false);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Set(InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
            case var _ when string.IsNullOrEmpty(activity.Conversation?.Id):
                LogNowhere(Logger, activity.Type);
                return null;
            default:
                return string.IsNullOrWhiteSpace(activity.ReplyToId)
                    ? await ConversationsOf(turnContext).SendToConversationAsync(activity, cancellationToken).ConfigureAwait(false)
                    : await ConversationsOf(turnContext).ReplyToActivityAsync(activity, cancellationToken).ConfigureAwait(false);
        }
    }

    // What came in may have belonged to no conversation. That is no fault of the bot that answers it.
    [LoggerMessage(LogLevel.Warning, "An activity of type {Type} was not sent: it belongs to no conversation")]
    private static partial void LogNowhere(ILogger logger, string type);

    [LoggerMessage(LogLevel.Error, "The sender of an activity could not be authenticated")]
    private static partial void LogAuthenticationFailed(ILogger logger, Exception exception);
}
