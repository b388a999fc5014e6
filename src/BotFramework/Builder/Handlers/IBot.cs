namespace Microsoft.Bot.Builder;

/// <summary>What an adapter calls for each turn.</summary>
public interface IBot
{
    /// <summary>Handles one turn.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
