using Azure.Core;

namespace Bot.Cloud.Connection;

/// <summary>One token, kept. Some minutes before its end a new one is asked for in the background, while the old one still goes out: nobody waits for it,
/// and a login service that is down is noticed only when the old one has ended.</summary>
internal sealed class KeptToken(Func<Task<AccessToken>> ask, TimeProvider clock)
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private volatile Kept? kept;
    private Task<string>? asking;

    private sealed record Kept(string Text, DateTimeOffset RenewOn, DateTimeOffset EndsOn);

    /// <summary>The token. Many who wait for a new one share one question; who stops waiting does not stop the others.</summary>
    public ValueTask<string> TakeAsync(CancellationToken cancellationToken) =>
        kept is { } fresh && clock.GetUtcNow() < fresh.RenewOn ? new(fresh.Text) : RenewAsync(cancellationToken);

    private ValueTask<string> RenewAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (kept is { } fresh && now < fresh.RenewOn)
                return new(fresh.Text);

            asking ??= Begin();
            return kept is { } old && now < old.EndsOn ? new(old.Text) : new(asking.WaitAsync(cancellationToken));
        }
    }

    // Leaves the lock's thread at once: the question must not run, nor end, inside the lock.
    private Task<string> Begin()
    {
        var question = Task.Run(AskAsync);
        // In the background nobody may wait for it; who does wait sees the failure.
        _ = question.ContinueWith(task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return question;
    }

    private async Task<string> AskAsync()
    {
        Kept? given = null;
        try
        {
            var token = await ask();
            given = new(token.Token, token.ExpiresOn - Margin, token.ExpiresOn);
            return given.Text;
        }
        finally
        {
            lock (gate)
                (kept, asking) = (given ?? Later(kept), null);
        }
    }

    // Asks again after a pause, but never gives out what has ended.
    private Kept? Later(Kept? old)
    {
        var then = clock.GetUtcNow() + Pause;
        return old is null ? null : old with { RenewOn = then < old.EndsOn ? then : old.EndsOn };
    }
}
