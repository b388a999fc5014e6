using System.Net;

namespace Bot.Tests.Channel;

public sealed class RetryTests
{
    private const string Messages = "v3/conversations/a%3A1/activities";

    [Theory]
    [InlineData("POST", 412)]
    [InlineData("POST", 429)]
    [InlineData("POST", 503)]
    [InlineData("PUT", 412)]
    [InlineData("PUT", 429)]
    [InlineData("PUT", 502)]
    [InlineData("PUT", 503)]
    [InlineData("PUT", 504)]
    [InlineData("DELETE", 502)]
    [InlineData("DELETE", 504)]
    [InlineData("GET", 502)]
    public async Task What_the_table_calls_worth_another_try_is_tried_four_times_after_2_4_and_8_seconds_give_or_take_a_fifth(string method, int status)
    {
        using var sending = new Sending(_ => Task.FromResult(Sending.Answer(status)));

        var answer = await sending.SendAsync(new(method), Messages);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(4, sending.Attempts.Count);
        var pauses = sending.Attempts.Zip(sending.Attempts.Skip(1), (earlier, later) => (later - earlier).TotalSeconds).ToList();
        Assert.InRange(pauses[0], 1.6, 2.42);
        Assert.InRange(pauses[1], 3.2, 4.82);
        Assert.InRange(pauses[2], 6.4, 9.62);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(408)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(500)]
    [InlineData(501)]
    [InlineData(505)]
    public async Task No_other_refusal_is_tried_again(int status)
    {
        foreach (var method in (string[])["POST", "PUT", "DELETE", "GET"])
        {
            using var sending = new Sending(_ => Task.FromResult(Sending.Answer(status)));
            Assert.Equal(status, (int)(await sending.SendAsync(new(method), Messages)).StatusCode);
            Assert.Single(sending.Attempts);
        }
    }

    [Theory]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_message_that_may_have_been_delivered_is_not_sent_twice(int status)
    {
        using var sending = new Sending(_ => Task.FromResult(Sending.Answer(status)));

        Assert.Equal(status, (int)(await sending.SendAsync(HttpMethod.Post, Messages)).StatusCode);

        Assert.Single(sending.Attempts);
    }

    [Theory]
    [InlineData("POST", 1)]
    [InlineData("PUT", 4)]
    [InlineData("DELETE", 4)]
    public async Task When_the_connection_is_lost_a_message_is_not_repeated_but_an_update_and_a_deletion_are(string method, int tries)
    {
        using var sending = new Sending(_ => Task.FromException<HttpResponseMessage>(new HttpRequestException("lost")));

        await Assert.ThrowsAsync<HttpRequestException>(() => sending.SendAsync(new(method), $"{Messages}/1"));

        Assert.Equal(tries, sending.Attempts.Count);
    }

    [Theory]
    [InlineData("POST", 1)]
    [InlineData("PUT", 4)]
    public async Task An_answer_that_does_not_come_within_half_a_minute_is_a_lost_one(string method, int tries)
    {
        using var sending = new Sending(_ => new TaskCompletionSource<HttpResponseMessage>().Task);

        await Assert.ThrowsAsync<HttpRequestException>(() => sending.SendAsync(new(method), $"{Messages}/1"));

        Assert.Equal(tries, sending.Attempts.Count);
    }

    [Fact]
    public async Task A_throttled_message_waits_as_long_as_the_channel_asks()
    {
        var answers = new Queue<HttpResponseMessage>([Sending.Answer(429, "17"), Sending.Answer(429, "3"), Sending.Answer(201)]);
        using var sending = new Sending(_ => Task.FromResult(answers.Dequeue()));

        Assert.Equal(HttpStatusCode.Created, (await sending.SendAsync(HttpMethod.Post, Messages)).StatusCode);

        Assert.Equal([0, 17, 20], sending.Attempts.Select(at => Math.Round(at.TotalSeconds, 1)));
    }

    [Fact]
    public async Task Who_is_asked_to_wait_for_minutes_gives_up_at_once()
    {
        using var sending = new Sending(_ => Task.FromResult(Sending.Answer(429, "300")));

        Assert.Equal(HttpStatusCode.TooManyRequests, (await sending.SendAsync(HttpMethod.Post, Messages)).StatusCode);

        Assert.Single(sending.Attempts);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task A_tenant_of_the_government_community_cloud_is_asked_for_at_its_own_host_once(string method)
    {
        var hosts = new List<string>();
        using var sending = new Sending(request =>
        {
            hosts.Add($"{request.RequestUri!.Host} {request.RequestUri.PathAndQuery}");
            return Task.FromResult(WrongHost());
        });

        Assert.Equal(HttpStatusCode.Forbidden, (await sending.SendAsync(new(method), $"{Messages}/1?x=y")).StatusCode);

        Assert.Equal(
            [$"smba.trafficmanager.net /emea/tenant/{Messages}/1?x=y", $"smba.infra.gcc.teams.microsoft.com /gcc/{Messages}/1?x=y"],
            hosts);
        Assert.Equal(sending.Attempts[0], sending.Attempts[1]);
    }

    [Fact]
    public async Task What_the_other_host_takes_has_arrived()
    {
        using var sending = new Sending(request => Task.FromResult(request.RequestUri!.Host.Contains(".gcc.", StringComparison.Ordinal) ? Sending.Answer(201) : WrongHost()));

        Assert.Equal(HttpStatusCode.Created, (await sending.SendAsync(HttpMethod.Post, Messages)).StatusCode);
    }

    [Fact]
    public async Task Nothing_goes_to_the_other_host_when_the_operator_does_not_allow_it()
    {
        using var sending = new Sending(_ => Task.FromResult(WrongHost()), "Production", "smba.trafficmanager.net");

        Assert.Equal(HttpStatusCode.Forbidden, (await sending.SendAsync(HttpMethod.Post, Messages)).StatusCode);

        Assert.Single(sending.Attempts);
    }

    [Fact]
    public async Task What_goes_to_no_connector_is_not_repeated()
    {
        using var sending = new Sending(_ => Task.FromResult(Sending.Answer(503)));

        await sending.SendAsync(HttpMethod.Get, "/.well-known/openidconfiguration");

        Assert.Single(sending.Attempts);
    }

    private static HttpResponseMessage WrongHost() => new(HttpStatusCode.Forbidden)
    {
        Content = new StringContent("""{"error":{"code":"InvalidBotApiHost","message":"Invalid bot API host."}}"""),
    };
}
