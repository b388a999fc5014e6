using Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Bot.Telemetry;

/// <summary>Watches turns: a span and the measures for each, and the activity's id in every line that is logged meanwhile.</summary>
internal sealed class TurnWatch(Meters meters, TimeProvider clock, ILogger<TurnWatch> logger) : Microsoft.Bot.Builder.IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        // What the bot begins itself belongs to the turn or the job that began it.
        if (turnContext.Activity.IsOurOwn())
        {
            await next(cancellationToken);
            return;
        }

        using var lines = logger.InTurn(turnContext.Activity);
        using var span = Spans.Turn(turnContext.Activity);
        await MeasureAsync(turnContext, span, () => next(cancellationToken));
    }

    private async Task MeasureAsync(ITurnContext turn, System.Diagnostics.Activity? span, Func<Task> next)
    {
        var (started, outcome) = (clock.GetTimestamp(), "failed");
        AwaitCard(turn, started);
        try
        {
            await next();
            outcome = "ok";
        }
        catch (Exception exception)
        {
            span?.SetStatus(System.Diagnostics.ActivityStatusCode.Error, exception.GetType().Name);
            throw;
        }
        finally
        {
            meters.Turn(turn.Activity.Type, outcome, clock.GetElapsedTime(started));
        }
    }

    private void AwaitCard(ITurnContext turn, long started)
    {
        if (!meters.WantsCards)
        {
            return;
        }

        var isFirst = true;
        turn.OnSendActivities(async (_, activities, send) =>
        {
            var sent = await send();
            if (isFirst && activities.Any(IsCard))
            {
                isFirst = false;
                meters.Card(turn.Activity.Type, clock.GetElapsedTime(started));
            }

            return sent;
        });
    }

    private static bool IsCard(Activity activity) => activity switch
    {
        { Value: InvokeResponse { Body: AdaptiveCardInvokeResponse or MessagingExtensionActionResponse } } => true,
        _ => activity.Attachments?.Any(attachment => attachment.ContentType == Correspondence.CardType) == true,
    };
}
