using Bot.Cloud.Connection;
using Bot.Cloud.Reading;
using Bot.Core.Machines;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Cloud.Tests;

public sealed class FactPatienceTests
{
    private readonly FakeTimeProvider clock = new();

    [Fact]
    public async Task A_fact_that_is_too_slow_is_named_instead_of_awaited()
    {
        var facts = new FactReader(null!, null!, clock);

        var reading = facts.TryAsync("locks", FactReader.Short, NeverAsync, default);
        clock.Advance(TimeSpan.FromSeconds(2));
        var fact = await reading;

        Assert.Equal(("locks", RefusalKind.Transient, "Azure did not answer within 2 seconds."), (fact.Unread?.Fact, fact.Unread?.Refusal.Kind, fact.Unread?.Refusal.Message));
    }

    [Fact]
    public async Task A_person_who_stops_waiting_stops_the_reading()
    {
        var facts = new FactReader(null!, null!, clock);
        using var stop = new CancellationTokenSource();

        var reading = facts.TryAsync("locks", FactReader.Short, NeverAsync, stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task A_bug_is_no_refusal()
    {
        var facts = new FactReader(null!, null!, clock);

        await Assert.ThrowsAsync<InvalidOperationException>(() => facts.TryAsync<int>("locks", FactReader.Short, _ => throw new InvalidOperationException(), default));
    }

    private static async Task<int> NeverAsync(CancellationToken cancellationToken)
    {
        await new TaskCompletionSource().Task.WaitAsync(cancellationToken);
        return 0;
    }
}
