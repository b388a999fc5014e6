using Bot.Cloud.Reading;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Cloud.Tests;

public sealed class RefreshingCacheTests
{
    private readonly FakeTimeProvider clock = new();
    private readonly RefreshingCache<string, string> cache;
    private int fetches;

    public RefreshingCacheTests() => cache = new(clock, fresh: TimeSpan.FromHours(1), usable: TimeSpan.FromHours(4), capacity: 2);

    [Fact]
    public async Task Many_who_ask_at_once_share_one_fetch()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => GetAsync("a")));

        Assert.All(answers, answer => Assert.Equal("a1", answer));
    }

    [Fact]
    public async Task After_an_hour_the_old_answer_is_given_at_once_and_a_new_one_fetched_behind_it()
    {
        await GetAsync("a");
        clock.Advance(TimeSpan.FromMinutes(61));
        var gate = new TaskCompletionSource<string>();

        var old = await cache.GetAsync("a", _ => gate.Task, default);
        gate.SetResult("new");
        while (cache.Peek("a") != "new")
            await Task.Yield();

        Assert.Equal("a1", old);
    }

    [Fact]
    public async Task An_answer_too_old_to_be_of_use_is_fetched_again_before_anybody_sees_it()
    {
        await GetAsync("a");
        clock.Advance(TimeSpan.FromHours(5));

        Assert.Equal("a2", await GetAsync("a"));
    }

    [Fact]
    public async Task A_failed_fetch_is_told_and_not_remembered()
    {
        await Assert.ThrowsAsync<IOException>(() => cache.GetAsync("a", _ => throw new IOException(), default));

        Assert.Equal("a1", await GetAsync("a"));
    }

    [Fact]
    public async Task A_refresh_that_fails_leaves_the_old_answer()
    {
        await GetAsync("a");
        clock.Advance(TimeSpan.FromHours(2));

        await cache.GetAsync("a", _ => throw new IOException(), default);

        Assert.Equal("a1", cache.Peek("a"));
    }

    [Fact]
    public async Task What_was_not_asked_for_longest_makes_room()
    {
        await GetAsync("a");
        await GetAsync("b");
        await GetAsync("a");
        await GetAsync("c");

        Assert.Equal(("a1", null, "c3"), (cache.Peek("a"), cache.Peek("b"), cache.Peek("c")));
    }

    [Fact]
    public async Task One_who_stops_waiting_does_not_stop_the_fetch_for_the_others()
    {
        var gate = new TaskCompletionSource<string>();
        using var impatience = new CancellationTokenSource();
        var first = cache.GetAsync("a", _ => gate.Task, impatience.Token);
        var second = cache.GetAsync("a", _ => gate.Task, default);

        await impatience.CancelAsync();
        gate.SetResult("answer");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal("answer", await second);
    }

    private Task<string> GetAsync(string key) => cache.GetAsync(key, _ => Task.FromResult($"{key}{Interlocked.Increment(ref fetches)}"), default);
}
