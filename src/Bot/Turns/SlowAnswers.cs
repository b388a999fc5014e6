using Bot.Cards;
using Bot.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Bot.Turns;

/// <summary>
/// A button waits five seconds for its answer; then the client says that the app cannot be reached, and ignores what comes later. So an answer that
/// takes longer than three is announced by a card, which it replaces when it is there.
/// </summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-actions (read 2026-11): five seconds.</remarks>
internal sealed partial class SlowAnswers(NestorAdapter adapter, Correspondence correspondence, Settings settings, TimeProvider clock, ILogger<SlowAnswers> logger)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan AtAll = TimeSpan.FromSeconds(60);

    /// <summary>The answer if it is there soon, or the card that announces it.</summary>
    /// <param name="turn">The turn of the button.</param>
    /// <param name="announcement">What to show meanwhile.</param>
    /// <param name="work">Makes the answer; it outlives the turn, so it gets a time limit of its own.</param>
    public async Task<Card> InTimeAsync(ITurnContext turn, Card announcement, Func<CancellationToken, Task<Card>> work)
    {
        var limit = new CancellationTokenSource(AtAll, clock);
        var answer = work(limit.Token);
        if (await Task.WhenAny(answer, Task.Delay(Soon, clock, limit.Token)) == answer)
        {
            using (limit)
            {
                return await answer;
            }
        }

        _ = DeliverAsync(turn.Activity.GetConversationReference(), turn.Activity.ReplyToId, turn.Activity.Locale, answer, limit);
        return announcement;
    }

    private async Task DeliverAsync(ConversationReference reference, string card, string? locale, Task<Card> answer, CancellationTokenSource limit)
    {
        using (limit)
        {
            var message = Correspondence.Message(await ResultAsync(answer, locale));
            message.Id = card;
            await adapter.ContinueConversationAsync(settings.AppId, reference, (turn, token) => turn.UpdateActivityAsync(message, token), CancellationToken.None);
        }
    }

    // Nobody waits for this work any more, so a fault is told on the card as it would be in a turn.
    private async Task<Card> ResultAsync(Task<Card> answer, string? locale)
    {
        try
        {
            return await answer;
        }
        catch (Exception exception)
        {
            var id = ErrorId.New();
            LogFailed(exception, id);
            return correspondence.CardsFor(locale).Error(id);
        }
    }

    [LoggerMessage(LogLevel.Error, "A slow answer failed, id {ErrorId}")]
    private partial void LogFailed(Exception exception, string errorId);
}
