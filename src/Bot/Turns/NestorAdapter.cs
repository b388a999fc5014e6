using System.Runtime.ExceptionServices;
using Bot.Cards;
using Bot.Channel;
using Bot.Core.Approvals;
using Bot.Telemetry;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Bot.Turns;

/// <summary>The official adapter with our middleware and our way to end a turn that failed.</summary>
internal sealed partial class NestorAdapter : CloudAdapter
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);
    private readonly Correspondence _correspondence;
    private readonly IPeopleStore _people;
    private readonly TimeProvider _clock;
    private readonly ILogger<NestorAdapter> _logger;

    public NestorAdapter(
        BotFrameworkAuthentication authentication, Correspondence correspondence, RepeatedDeliveries deliveries, IPeopleStore people, TimeProvider clock, TurnWatch watch, ILogger<NestorAdapter> logger)
        : base(authentication, logger)
    {
        _correspondence = correspondence;
        _people = people;
        _clock = clock;
        _logger = logger;
        OnTurnError = EndFailedAsync;
        Use(watch);
        Use(new HomelessActivities());
        Use(deliveries);
        Use(new TurnOrder());
        Use(new ShowTypingMiddleware());
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var sent = new List<ResourceResponse>();
        foreach (var activity in activities)
        {
            sent.AddRange(await FittingAsync(activity, fitting => base.SendActivitiesAsync(turnContext, [fitting], cancellationToken)));
        }

        return [.. sent];
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        FittingAsync(activity, fitting => base.UpdateActivityAsync(turnContext, fitting, cancellationToken));

    // What is too long for the channel comes as a small card with its summary, instead of not at all.
    private async Task<T> FittingAsync<T>(Activity activity, Func<Activity, Task<T>> send)
    {
        try
        {
            return await send(activity);
        }
        catch (ErrorResponseException refusal) when (refusal.IsTooBig() && ShortMessage.Of(activity) is { } shorter)
        {
            LogShortened(refusal);
            return await send(shorter);
        }
    }

    // A bug, or the channel gone: logged once with an id, and the person gets a card with that id.
    private async Task EndFailedAsync(ITurnContext turn, Exception exception)
    {
        using var lines = _logger.InTurn(turn.Activity);
        if (turn.Activity.IsOurOwn())
        {
            // Nobody asked in this turn: whoever began it hears of it, and decides.
            ExceptionDispatchInfo.Throw(exception);
        }

        if (exception is ErrorResponseException refusal && refusal.IsNobodyThere())
        {
            LogNobodyThere(turn.Activity.Type);
            await ForgetAsync(turn.Activity);
            return;
        }

        var id = ErrorId.New();
        LogFailedTurn(exception, id, turn.Activity.Type, turn.Activity.Id);
        try
        {
            await TellAsync(turn, _correspondence.CardsFor(turn).Error(id));
        }
        catch (Exception second)
        {
            LogUntold(second, id);
        }
    }

    private async Task TellAsync(ITurnContext turn, Card card)
    {
        var isInvoke = string.Equals(turn.Activity.Type, ActivityTypes.Invoke, StringComparison.OrdinalIgnoreCase);
        if (isInvoke && FailedInvoke.Answer(turn.Activity.Name, card.Summary) is { } answer)
        {
            await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = answer });
        }

        if (turn.Activity.Type is ActivityTypes.Message || (isInvoke && !FailedInvoke.IsShown(turn.Activity.Name)))
        {
            // The client of a button waits five seconds for its answer, which leaves when this is over.
            using var limit = new CancellationTokenSource(isInvoke ? Soon : Timeout.InfiniteTimeSpan, _clock);
            await turn.SendActivityAsync(Correspondence.Message(card), limit.Token);
        }
    }

    private Task ForgetAsync(Activity activity) =>
        activity.IsPersonal() && activity.Speaker() is { ObjectId.Length: > 0 } speaker
            ? _people.ForgetAsync(speaker.ObjectId, CancellationToken.None)
            : Task.CompletedTask;

    [LoggerMessage(LogLevel.Information, "The person cannot be reached any more; the answer to {ActivityType} was not sent")]
    private partial void LogNobodyThere(string activityType);

    [LoggerMessage(LogLevel.Warning, "A message was too long for the channel; its summary was sent instead")]
    private partial void LogShortened(Exception exception);

    [LoggerMessage(LogLevel.Error, "Turn failed, id {ErrorId}: {ActivityType} {ActivityId}")]
    private partial void LogFailedTurn(Exception exception, string errorId, string activityType, string activityId);

    [LoggerMessage(LogLevel.Warning, "The person could not be told of error {ErrorId}")]
    private partial void LogUntold(Exception exception, string errorId);
}
