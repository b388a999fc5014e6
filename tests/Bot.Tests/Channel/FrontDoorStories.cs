using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using Bot.Tests.Stage;
using Bot.Tests.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Channel;

public sealed class FrontDoorStories
{
    [Fact]
    public async Task What_is_no_activity_is_refused_with_the_right_status_and_counted_and_the_bot_still_answers()
    {
        var refused = new Dictionary<string, long>();
        await using var story = await Story.BeginAsync();
        using var meters = Listen(story.Services.GetRequiredService<IMeterFactory>(), refused);
        var good = Encoding.UTF8.GetBytes(story.Message("1", "hello").ToJsonString());
        var address = new Uri(story.BotUrl, "/api/messages");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await story.PostAsync(good, "text/plain")).StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await story.PostAsync(good, type: null)).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await story.PostAsync(new byte[(256 * 1024) + 1])).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await story.PostAsync(new byte[300 * 1024], chunked: true)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await story.Http.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await story.Http.DeleteAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await story.PostAsync("{ not json"u8.ToArray())).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await story.PostAsync("[]"u8.ToArray())).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await story.PostAsync(good, "application/json; charset=utf-8")).StatusCode);

        await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && sent.HasCard);
        Assert.Equal([("content_type", 2L), ("malformed", 2), ("method", 2), ("too_large", 2)], refused.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public async Task A_message_that_is_too_large_is_told_in_the_log_with_its_size_and_what_it_means()
    {
        using var ear = new Ear(LogLevel.Warning);
        await using var story = await Story.BeginAsync(host: ear.ListenTo);

        await story.PostAsync(new byte[300_000]);
        await story.PostAsync(new byte[300_001], chunked: true);

        var lines = ear.Lines.All.Where(line => line.Category.EndsWith("Refusals", StringComparison.Ordinal)).Select(line => line.Text).ToList();
        Assert.Collection(
            lines,
            line => Assert.Contains("larger (300000 bytes) than the 262144 bytes", line),
            line => Assert.Contains("larger (no size told) than the 262144 bytes", line));
        Assert.All(lines, line => Assert.Contains("nobody is answered", line));
    }

    [Theory]
    [InlineData("conversation")]
    [InlineData("from")]
    [InlineData("recipient")]
    [InlineData("channelId")]
    [InlineData("id")]
    [InlineData("text")]
    public async Task An_activity_without_something_that_Teams_always_sends_harms_nobody(string missing)
    {
        await using var story = await Story.BeginAsync();
        foreach (var type in (string[])["message", "invoke", "installationUpdate", "conversationUpdate", "messageReaction", "event", "unheard-of"])
        {
            var activity = story.Message($"{type}-1", "hello");
            activity["type"] = type;
            activity["name"] = type == "invoke" ? "adaptiveCard/action" : null;
            activity["action"] = type == "installationUpdate" ? "add" : null;
            activity.Remove(missing);
            Assert.NotEqual(HttpStatusCode.InternalServerError, (await story.PostAsync(activity)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await story.PostAsync(story.Message("2", "hello"))).StatusCode);
        await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && sent.HasCard);
        Assert.DoesNotContain(story.Teams.Sent, sent => sent.Text.Contains("went wrong", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task An_activity_whose_answer_would_go_to_a_stranger_is_refused()
    {
        await using var story = await Story.BeginAsync();
        var activity = story.Message("1", "hello");
        activity["serviceUrl"] = "https://evil.example/";

        Assert.Equal(HttpStatusCode.Unauthorized, (await story.PostAsync(activity)).StatusCode);
    }

    private static MeterListener Listen(IMeterFactory bot, Dictionary<string, long> refused)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument is { Meter.Name: "Nestor", Name: "nestor.requests.refused" } && instrument.Meter.Scope == bot)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            lock (refused)
            {
                var reason = (string)tags[0].Value!;
                refused[reason] = refused.GetValueOrDefault(reason) + count;
            }
        });
        listener.Start();
        return listener;
    }
}
