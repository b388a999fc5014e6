using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Bot.Channel;

/// <summary>An activity that belongs to no conversation cannot be answered, and nothing can be remembered about it: it ends here.</summary>
internal sealed class HomelessActivities : Microsoft.Bot.Builder.IMiddleware
{
    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        return activity switch
        {
            { ChannelId.Length: > 0, Conversation.Id.Length: > 0 } => next(cancellationToken),
            _ when string.Equals(activity.Type, ActivityTypes.Invoke, StringComparison.OrdinalIgnoreCase) => RefuseAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };
    }

    private static Task RefuseAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(new Activity("invokeResponse") { Value = new InvokeResponse { Status = StatusCodes.Status400BadRequest } }, cancellationToken);
}
