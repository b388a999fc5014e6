using Bot.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Bot.Turns;

/// <summary>The official adapter with our middleware and our way to end a turn that failed.</summary>
internal sealed partial class NestorAdapter : CloudAdapter
{
    private readonly Correspondence _correspondence;
    private readonly ILogger<NestorAdapter> _logger;

    public NestorAdapter(BotFrameworkAuthentication authentication, Correspondence correspondence, ILogger<NestorAdapter> logger)
        : base(authentication, logger)
    {
        _correspondence = correspondence;
        _logger = logger;
        OnTurnError = TellAsync;
        Use(new TurnOrder());
        Use(new ShowTypingMiddleware());
    }

    // A bug, or the channel gone: logged once with an id, and the person gets a card with that id.
    private async Task TellAsync(ITurnContext turn, Exception exception)
    {
        var id = Guid.NewGuid().ToString("N")[..8];
        LogFailedTurn(exception, id, turn.Activity.Type, turn.Activity.Id);
        if (turn.Activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke))
        {
            return;
        }

        try
        {
            await turn.SendActivityAsync(Correspondence.Message(_correspondence.CardsFor(turn).Error(id)));
        }
        catch (Exception second)
        {
            LogUntold(second, id);
        }
    }

    [LoggerMessage(LogLevel.Error, "Turn failed, id {ErrorId}: {ActivityType} {ActivityId}")]
    private partial void LogFailedTurn(Exception exception, string errorId, string activityType, string activityId);

    [LoggerMessage(LogLevel.Warning, "The person could not be told of error {ErrorId}")]
    private partial void LogUntold(Exception exception, string errorId);
}
