namespace Microsoft.Bot.Builder;

/// <summary>One step around every turn.</summary>
public interface IMiddleware
{
    /// <summary>Sees the turn; calls <paramref name="next"/> to go on, or does not, to end the turn here.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
