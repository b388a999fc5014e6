using System.Net;
using System.Text.Json.Nodes;
using Bot.Tests.Stage;

namespace Bot.Tests.Channel;

public sealed class DeliveryStories
{
    [Fact]
    public async Task A_message_that_the_channel_repeats_is_answered_once_also_after_a_restart()
    {
        await using var story = await Story.BeginAsync();
        var message = story.Message("4711", "hello");

        await story.PostAsync(message);
        await story.PostAsync(message);
        await story.StopBotAsync();
        await story.StartBotAsync();
        var repeated = await story.PostAsync(message);

        Assert.Equal(HttpStatusCode.OK, repeated.StatusCode);
        Assert.Single(story.Teams.Sent, sent => sent.HasCard);
        await story.PostAsync(story.Message("4712", "hello"));
        Assert.Equal(2, story.Teams.Sent.Count(sent => sent.HasCard));
    }

    [Fact]
    public async Task A_button_that_the_channel_repeats_acts_once_and_is_answered_harmlessly()
    {
        await using var story = await Story.BeginAsync();
        var press = story.Message("f:1", "");
        press["type"] = "invoke";
        press["name"] = "adaptiveCard/action";
        press["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "unheard-of", ["data"] = new JsonObject() } };

        var first = await story.PostAsync(press);
        var second = await story.PostAsync(press);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.NotEmpty(await first.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Whoever_blocked_the_bot_is_not_written_to_again_until_they_come_back()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var tries = 0;
        story.Teams.Refuses = sent =>
            sent is { Conversation: var chat, HasCard: true } && chat == story.Priya.Chat && Interlocked.Increment(ref tries) > 0
                ? (403, """{"errorCode":209,"message":"{\r\n \"subCode\": \"MessageWritesBlocked\",\r\n \"details\": \"blocked\"\r\n}"}""")
                : null;

        await story.PostAsync(ByPriya(story, "1"));
        await story.PostAsync(ByPriya(story, "2"));

        Assert.Equal(2, tries);
        Assert.DoesNotContain(story.Teams.Sent, sent => sent.Conversation == story.Priya.Chat && sent.Text.Contains("wrong", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_is_too_long_for_the_channel_comes_as_a_short_card()
    {
        await using var story = await Story.BeginAsync();
        var refused = new List<string>();
        story.Teams.Refuses = sent =>
        {
            if (!sent.HasCard || refused.Count > 0)
            {
                return null;
            }

            refused.Add(sent.Card.Json.ToJsonString());
            return (413, """{"error":{"code":"MessageSizeTooBig","message":"Message size too large."}}""");
        };

        await story.Mika.InstallAsync();

        var sent = await story.Teams.WaitAsync(sent => sent.HasCard);
        Assert.True(sent.Card.Json.ToJsonString().Length < refused[0].Length);
        Assert.NotEmpty(sent.Text);
        Assert.Single(story.Teams.Sent, message => message.HasCard);
    }

    private static JsonObject ByPriya(Story story, string id)
    {
        var message = story.Message(id, "hello");
        message["from"] = new JsonObject { ["id"] = "29:oid-priya", ["name"] = "Priya", ["aadObjectId"] = "oid-priya" };
        message["conversation"]!["id"] = story.Priya.Chat;
        return message;
    }
}
