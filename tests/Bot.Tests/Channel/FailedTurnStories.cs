using System.Text;
using System.Text.Json.Nodes;
using Bot.Tests.Stage;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Channel;

/// <summary>A bug in a turn: whoever waits for an answer gets one that their client shows, and an id to speak of it.</summary>
public sealed class FailedTurnStories
{
    [Fact]
    public async Task A_button_whose_turn_fails_says_so_and_a_card_brings_the_id()
    {
        await using var story = await Story.BeginAsync();

        var (status, body) = await FailAsync(story, "adaptiveCard/action");

        Assert.Equal((200, 500, "application/vnd.microsoft.error"), (status, (int)body["statusCode"]!, (string)body["type"]!));
        var card = Assert.Single(story.Teams.Sent);
        Assert.Equal("InternalServerError", (string)body["value"]!["code"]!);
        Assert.Matches("[0-9a-f]{8}", (string)body["value"]!["message"]!);
        Assert.Contains(System.Text.RegularExpressions.Regex.Match((string)body["value"]!["message"]!, "[0-9a-f]{8}").Value, card.Text);
    }

    [Theory]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    public async Task A_dialog_whose_turn_fails_says_so_itself_and_nothing_is_sent_into_the_conversation(string name)
    {
        await using var story = await Story.BeginAsync();

        var (status, body) = await FailAsync(story, name);

        Assert.Equal((200, "message"), (status, (string)body["task"]!["type"]!));
        Assert.Matches("[0-9a-f]{8}", (string)body["task"]!["value"]!);
        Assert.Empty(story.Teams.Sent);
    }

    [Fact]
    public async Task Any_other_invoke_whose_turn_fails_is_told_of_in_the_chat()
    {
        await using var story = await Story.BeginAsync();

        Assert.Equal(501, (await FailAsync(story, "signin/verifyState")).Status);
        Assert.Single(story.Teams.Sent);
    }

    [Fact]
    public async Task A_button_is_answered_in_time_when_the_channel_takes_no_card()
    {
        await using var story = await Story.BeginAsync();
        var tries = 0;
        story.Teams.Refuses = _ => Interlocked.Increment(ref tries) > 0 ? (429, "{}") : null;

        Assert.Equal(500, (int)(await FailAsync(story, "adaptiveCard/action")).Body["statusCode"]!);

        // Four tries would take longer than the client waits.
        Assert.InRange(tries, 1, 2);
    }

    private static async Task<(int Status, JsonNode Body)> FailAsync(Story story, string name)
    {
        var press = story.Message("f:1", "");
        press["type"] = "invoke";
        press["name"] = name;
        press["value"] = new JsonObject();
        using var answer = new MemoryStream();
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Post;
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(press.ToJsonString()));
        context.Response.Body = answer;
        await story.Services.GetRequiredService<IBotFrameworkHttpAdapter>().ProcessAsync(context.Request, context.Response, new BrokenBot());
        return (context.Response.StatusCode, answer.Length == 0 ? new JsonObject() : JsonNode.Parse(answer.ToArray())!);
    }

    private sealed class BrokenBot : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => throw new InvalidOperationException("a bug");
    }
}
