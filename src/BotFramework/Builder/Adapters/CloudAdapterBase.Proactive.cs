using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Turns that the bot begins itself.</content>
public abstract partial class CloudAdapterBase
{
    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        string botAppId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueAsync(CreateClaimsIdentity(botAppId), reference.GetContinuationActivity(), audience: null, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueAsync(claimsIdentity, reference.GetContinuationActivity(), audience: null, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueAsync(claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        string botAppId,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => ContinueAsync(CreateClaimsIdentity(botAppId), continuationActivity, audience: null, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => ContinueAsync(claimsIdentity, continuationActivity, audience: null, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => ContinueAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);

    /// <summary>Begins a conversation and runs a turn in it, on an event named <see cref="ActivityEventNames.CreateConversation"/>.</summary>
    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(serviceUrl))
            throw new ArgumentNullException(nameof(serviceUrl));
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        var identity = CreateClaimsIdentity(botAppId);
        identity.AddClaim(new Claim(AuthenticationConstants.ServiceUrlClaim, serviceUrl));
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        var connector = await connectors.CreateAsync(serviceUrl, audience, cancellationToken).ConfigureAwait(false);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken).ConfigureAwait(false);
        var activity = CreatedActivity(created, channelId, serviceUrl, conversationParameters);
        using var turnContext = await CreateTurnAsync(activity, identity, audience, connector, callback, connectors, cancellationToken).ConfigureAwait(false);
        await RunPipelineAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn that the bot begins, on an activity that it made itself.</summary>
    /// <param name="claimsIdentity">As whom.</param>
    /// <param name="continuationActivity">What the turn is about; it names the conversation and the service.</param>
    /// <param name="audience">Towards whom; null for the channel.</param>
    /// <param name="callback">What the bot does in the turn.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        var connector = await connectors.CreateAsync(continuationActivity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        using var turnContext = await CreateTurnAsync(continuationActivity, claimsIdentity, audience, connector, callback, connectors, cancellationToken)
            .ConfigureAwait(false);
        await RunPipelineAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
    }

    private static Activity CreatedActivity(ConversationResourceResponse created, string channelId, string serviceUrl, ConversationParameters parameters)
    {
        var activity = (Activity)Activity.CreateEventActivity();
        activity.Name = ActivityEventNames.CreateConversation;
        activity.ChannelId = channelId;
        activity.ServiceUrl = serviceUrl;
        activity.Id = created.ActivityId ?? Guid.NewGuid().ToString("n");
        activity.Conversation = new ConversationAccount(id: created.Id, tenantId: parameters.TenantId);
        activity.ChannelData = parameters.ChannelData;
        activity.Recipient = parameters.Bot;
        return activity;
    }

    private Task ContinueAsync(ClaimsIdentity identity, Activity activity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(callback);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(activity.Conversation);
        ArgumentNullException.ThrowIfNull(activity.ServiceUrl);
        return ProcessProactiveAsync(identity, activity, audience, callback, cancellationToken);
    }
}
