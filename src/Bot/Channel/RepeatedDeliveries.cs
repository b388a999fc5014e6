using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Bot.Channel;

/// <summary>A delivery that the channel repeats (same channel, conversation and activity id) is acted on once, also over a restart.</summary>
/// <remarks>A repeated button gets the answer of the first one while that is under way, and later an empty 200. An edit of a message has the message's id: it is no repetition.</remarks>
internal sealed partial class RepeatedDeliveries(DeliveryLog log, ILogger<RepeatedDeliveries> logger) : Microsoft.Bot.Builder.IMiddleware
{
    private const string InvokeResponseType = "invokeResponse";
    private readonly ConcurrentDictionary<string, Task<object?>> _underWay = new();

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (KeyOf(turnContext.Activity) is not { } key)
        {
            await next(cancellationToken);
            return;
        }

        var mine = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (_underWay.GetOrAdd(key, mine.Task) is var first && first != mine.Task)
        {
            await AnswerAgainAsync(turnContext, first, cancellationToken);
            return;
        }

        await FirstAsync(turnContext, key, mine, next, cancellationToken);
    }

    private async Task FirstAsync(ITurnContext turn, string key, TaskCompletionSource<object?> mine, NextDelegate next, CancellationToken cancellationToken)
    {
        object? answer = null;
        try
        {
            if (!await log.TakeAsync(turn.Activity, cancellationToken))
            {
                await AnswerAgainAsync(turn, Task.FromResult<object?>(null), cancellationToken);
                return;
            }

            turn.OnSendActivities(async (_, activities, send) =>
            {
                answer = activities.Find(activity => activity.Type == InvokeResponseType)?.Value ?? answer;
                return await send();
            });
            await next(cancellationToken);
        }
        finally
        {
            mine.SetResult(answer);
            _underWay.TryRemove(key, out _);
        }
    }

    private async Task AnswerAgainAsync(ITurnContext turn, Task<object?> first, CancellationToken cancellationToken)
    {
        LogRepeated(turn.Activity.Type, turn.Activity.Id);
        if (IsInvoke(turn.Activity))
        {
            var answer = await first.WaitAsync(cancellationToken) ?? new InvokeResponse { Status = StatusCodes.Status200OK };
            await turn.SendActivityAsync(new Activity(InvokeResponseType) { Value = answer }, cancellationToken);
        }
    }

    private static string? KeyOf(IActivity activity) =>
        activity is { Id.Length: > 0, ChannelId.Length: > 0, Conversation.Id.Length: > 0 } && (IsInvoke(activity) || IsActedOn(activity.Type))
            ? $"{activity.ChannelId}/{activity.Conversation.Id}/{activity.Type}/{activity.Id}"
            : null;

    private static bool IsInvoke(IActivity activity) => string.Equals(activity.Type, ActivityTypes.Invoke, StringComparison.OrdinalIgnoreCase);

    private static bool IsActedOn(string type) => type is ActivityTypes.Message or ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate;

    [LoggerMessage(LogLevel.Information, "The channel repeated a delivery: {ActivityType} {ActivityId}")]
    private partial void LogRepeated(string activityType, string activityId);
}
