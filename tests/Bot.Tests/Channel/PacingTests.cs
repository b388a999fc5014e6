using System.Net;
using Bot.Channel;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Channel;

public sealed class PacingTests
{
    private static readonly (int Most, double Seconds)[] Limits = [(7, 1), (8, 2), (60, 30), (1800, 3600)];

    [Fact]
    public void A_flood_into_one_conversation_goes_out_as_fast_as_the_limits_allow_and_no_faster()
    {
        var pacer = new Pacer(new FakeTimeProvider());

        var places = Enumerable.Range(0, 4000).Select(_ => pacer.Take("a:1", TimeSpan.MaxValue).Wait.TotalSeconds).ToList();

        foreach (var (most, seconds) in Limits)
        {
            Assert.All(Enumerable.Range(0, places.Count - most), i => Assert.True(places[i + most] - places[i] >= seconds - 1e-6));
        }

        Assert.Equal(0, places[6]);
        Assert.Equal(1, places[7]);
        Assert.Equal(2, places[8]);
        Assert.True(places[1800] is >= 3600 and < 3601);
    }

    [Fact]
    public void Conversations_do_not_wait_for_each_other()
    {
        var pacer = new Pacer(new FakeTimeProvider());

        Assert.All(Enumerable.Range(0, 1000), i => Assert.Equal(TimeSpan.Zero, pacer.Take($"a:{i}", TimeSpan.Zero).Wait));
    }

    [Fact]
    public void Who_was_silent_for_long_enough_begins_anew()
    {
        var clock = new FakeTimeProvider();
        var pacer = new Pacer(clock);
        foreach (var _ in Enumerable.Range(0, 60))
        {
            pacer.Take("a:1", TimeSpan.MaxValue);
        }

        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(TimeSpan.Zero, pacer.Take("a:1", TimeSpan.Zero).Wait);
    }

    [Fact]
    public async Task Nine_messages_at_once_are_delivered_within_the_limits()
    {
        using var sending = new Sending(_ => Task.FromResult(Sending.Answer(201)));

        var all = Task.WhenAll(Enumerable.Range(0, 9).Select(_ => sending.Begins(HttpMethod.Post, "v3/conversations/a%3A1/activities")));
        sending.Pass(TimeSpan.FromSeconds(0.9));
        Assert.Equal(7, sending.Attempts.Count);
        sending.Pass(TimeSpan.FromSeconds(0.2));
        Assert.Equal(8, sending.Attempts.Count);
        sending.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(9, sending.Attempts.Count);

        Assert.All(await all, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
    }

    [Fact]
    public async Task Reading_is_not_held_back()
    {
        using var sending = new Sending(_ => Task.FromResult(Sending.Answer(200)));

        await Task.WhenAll(Enumerable.Range(0, 14).Select(_ => sending.Begins(HttpMethod.Get, "v3/conversations/a%3A1/members")));

        Assert.Equal(14, sending.Attempts.Count);
    }

    [Fact]
    public async Task What_would_wait_for_minutes_is_not_sent_and_says_when_to_come_back()
    {
        using var sending = new Sending(_ => Task.FromResult(Sending.Answer(201)));
        _ = Enumerable.Range(0, 180).Select(_ => sending.Begins(HttpMethod.Post, "v3/conversations/a%3A1/activities")).ToList();

        var answer = await sending.Begins(HttpMethod.Post, "v3/conversations/a%3A1/activities");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.True(answer.Headers.RetryAfter!.Delta > TimeSpan.FromSeconds(60));
    }
}
