using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Integration;

/// <summary>A bot that is one method.</summary>
internal sealed class CallbackBot(BotCallbackHandler callback) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => callback(turnContext, cancellationToken);
}
