using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows that the bot is typing while a message takes time to be answered, until a message is sent or the turn ends.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;
    private readonly TimeProvider _clock;

    /// <summary>Shows it after <paramref name="delay"/> and again every <paramref name="period"/>, both in milliseconds.</summary>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
        : this(delay, period, TimeProvider.System)
    {
    }

    internal ShowTypingMiddleware(int delay, int period, TimeProvider clock)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        (_delay, _period, _clock) = (TimeSpan.FromMilliseconds(delay), TimeSpan.FromMilliseconds(period), clock);
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        if (turnContext.Activity.Type != ActivityTypes.Message || IsFromSkillCaller(turnContext))
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = TypeAsync(turnContext, stop.Token);
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            if (activities.Exists(activity => activity.Type == ActivityTypes.Message))
                await StopAsync(stop, typing).ConfigureAwait(false);
            return await send().ConfigureAwait(false);
        });
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await StopAsync(stop, typing).ConfigureAwait(false);
        }
    }

    // Awaited, so that no typing indicator arrives after the message or after the turn. A message may also be sent after the
    // turn, by OnTurnError: then there is nothing to stop any more.
    private static async Task StopAsync(CancellationTokenSource stop, Task typing)
    {
        if (typing.IsCompleted)
            return;
        Cancel(stop);
        await typing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    // What waits for this is short: it goes on here, instead of on another thread for which the answer would have to wait.
    private static void Cancel(CancellationTokenSource stop) => stop.Cancel();

    private static bool IsFromSkillCaller(ITurnContext turnContext)
        => turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity identity && SkillValidation.IsSkillClaim(identity.Claims);

    private async Task TypeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await PauseAsync(_delay, cancellationToken).ConfigureAwait(false);
        while (!cancellationToken.IsCancellationRequested)
        {
            await SendTypingAsync(turnContext, cancellationToken).ConfigureAwait(false);
            await PauseAsync(_period, cancellationToken).ConfigureAwait(false);
        }
    }

    // Nearly every pause is cut short by the answer: that is no exception.
    private async Task PauseAsync(TimeSpan time, CancellationToken cancellationToken) =>
        await Task.Delay(time, _clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    // Straight to the adapter: a typing indicator is no response, and other middleware need not see it.
    private static Task SendTypingAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var typing = new Activity { Type = ActivityTypes.Typing, RelatesTo = turnContext.Activity.RelatesTo };
        typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());
        return turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], cancellationToken);
    }
}
