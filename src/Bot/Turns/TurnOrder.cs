using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Bot.Turns;

/// <summary>Messages of one conversation are answered one after the other: whoever pastes an error and types the machine's name at once means both.</summary>
/// <remarks>Buttons do not wait: their answer is due within five seconds, and the store keeps them apart.</remarks>
internal sealed class TurnOrder : Microsoft.Bot.Builder.IMiddleware
{
    private readonly ConcurrentDictionary<string, Task> _last = new();

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message || turnContext.Activity.Conversation?.Id is not { } conversation)
        {
            await next(cancellationToken);
            return;
        }

        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = Exchange(conversation, mine.Task);
        try
        {
            await before.WaitAsync(cancellationToken);
            await next(cancellationToken);
        }
        finally
        {
            mine.SetResult();
            _last.TryRemove(new(conversation, mine.Task));
        }
    }

    private Task Exchange(string conversation, Task mine)
    {
        var before = Task.CompletedTask;
        _last.AddOrUpdate(conversation, mine, (_, last) =>
        {
            before = last;
            return mine;
        });
        return before;
    }
}
