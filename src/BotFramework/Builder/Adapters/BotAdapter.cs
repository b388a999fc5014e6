using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Connects a bot to a channel: runs its turns through the middleware and sends what it answers.</summary>
public abstract class BotAdapter
{
    /// <summary>Where a turn keeps the identity of the caller.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Where a turn keeps the OAuth scope for its outgoing calls.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>Where a turn keeps its answer to an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>An adapter without middleware.</summary>
    public BotAdapter()
    {
    }

    /// <summary>What to do with an exception that nothing in the turn caught; without it the exception goes to the caller.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    /// <summary>The middleware, in the order it runs.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds a middleware at the end of the pipeline.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities in order and returns one response for each.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces the activity with the same id.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes the activity that the reference points at.</summary>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Runs a turn in a conversation that began earlier.</summary>
    public virtual Task ContinueConversationAsync(
        string botId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueHereAsync(reference.GetContinuationActivity(), callback, cancellationToken);
    }

    /// <summary>Runs a turn on an activity that the bot made itself.</summary>
    public virtual Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ContinueHereAsync(continuationActivity, callback, cancellationToken);

    /// <summary>Runs a turn in a conversation that began earlier, as the given identity.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => throw NotOffered();

    /// <summary>Runs a turn in a conversation that began earlier, as the given identity and towards the given audience.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => throw NotOffered();

    /// <summary>Runs a turn on an activity that the bot made itself, as the given identity.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => throw NotOffered();

    /// <summary>Runs a turn on an activity that the bot made itself, as the given identity and towards the given audience.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => throw NotOffered();

    /// <summary>Begins a conversation on a channel and runs its first turn.</summary>
    public virtual Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => throw NotOffered();

    /// <summary>Runs a turn for an activity whose sender is already known.</summary>
    public virtual Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => throw NotOffered();

    /// <summary>Runs the middleware and then the bot; errors go to <see cref="OnTurnError"/> when it is set.</summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        UseLocaleOf(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, e).ConfigureAwait(false);
        }
    }

    private async Task ContinueHereAsync(Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        using var turnContext = new TurnContext(this, continuationActivity);
        await RunPipelineAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
    }

    // The culture belongs to the asynchronous flow of this turn and ends with it. Only cultures that the system
    // knows: making up one for whatever a message names would be kept in memory for the life of the process.
    private static void UseLocaleOf(ITurnContext turnContext)
    {
        if (turnContext.Activity?.Locale is not { Length: > 0 } locale)
            return;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(locale, predefinedOnly: true);
            (turnContext as TurnContext)?.Locale = locale;
        }
        catch (CultureNotFoundException)
        {
            // The turn goes on in the culture of the process.
        }
    }

    private NotImplementedException NotOffered() => new($"{GetType().Name} does not offer this.");
}
