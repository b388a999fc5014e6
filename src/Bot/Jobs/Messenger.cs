using System.Runtime.ExceptionServices;
using Bot.Cards;
using Bot.Hosting;
using Bot.Turns;
using Microsoft.Bot.Builder;

namespace Bot.Jobs;

/// <summary>Writes into conversations of before, on our own account.</summary>
internal sealed class Messenger(NestorAdapter adapter, Settings settings)
{
    /// <summary>Sends a card as a message of its own, which makes a sound.</summary>
    /// <returns>The message's id; empty when the channel gave none.</returns>
    public async Task<string> SendAsync(string reference, Card card, CancellationToken cancellationToken)
    {
        var id = "";
        await InAsync(reference, async turn => id = (await turn.SendActivityAsync(Correspondence.Message(card), cancellationToken))?.Id ?? "", cancellationToken);
        return id;
    }

    /// <summary>Puts a card in the place of an earlier one, which makes no sound.</summary>
    public async Task UpdateAsync(string reference, string activityId, Card card, CancellationToken cancellationToken)
    {
        var update = Correspondence.Message(card);
        update.Id = activityId;
        await InAsync(reference, turn => turn.UpdateActivityAsync(update, cancellationToken), cancellationToken);
    }

    // The adapter keeps what goes wrong in a turn to itself; whoever counts on a message must know.
    private async Task InAsync(string reference, Func<ITurnContext, Task> act, CancellationToken cancellationToken)
    {
        ExceptionDispatchInfo? failure = null;
        await adapter.ContinueConversationAsync(settings.AppId, Activities.ToReference(reference), (turn, _) => KeepAsync(turn), cancellationToken);
        failure?.Throw();

        async Task KeepAsync(ITurnContext turn)
        {
            try
            {
                await act(turn);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}
