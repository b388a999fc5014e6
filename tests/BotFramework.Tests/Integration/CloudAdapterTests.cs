using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Integration;

public sealed class CloudAdapterTests
{
    private static readonly BotCallbackHandler s_quiet = (_, _) => Task.CompletedTask;

    [Fact]
    public async Task A_message_is_answered_through_the_connector_before_the_request_ends()
    {
        await using var server = await StartAsync((turn, token) => turn.SendActivityAsync($"You said {turn.Activity.Text}", cancellationToken: token));
        var message = server.Activity();
        message.Text = "hello";

        using var response = await server.PostAsync(message);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        var call = Assert.Single(server.Calls);
        Assert.Equal(("POST", "/v3/conversations/a:chat/activities/incoming"), (call.Method, call.Path));
        Assert.Equal(("You said hello", "bot", "ada"), (call.Body!["text"], call.Body["from"]!["id"], call.Body["recipient"]!["id"]));
    }

    [Fact]
    public async Task Cards_are_updated_and_deleted_through_the_connector()
    {
        ResourceResponse? sent = null;
        await using var server = await StartAsync(async (turn, token) =>
        {
            turn.Activity.Id = null;
            sent = await turn.SendActivityAsync("new", cancellationToken: token);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "card 1", Text = "changed" }, token);
            await turn.DeleteActivityAsync("card/2", token);
        });

        using var response = await server.PostAsync(server.Activity());

        Assert.Equal("from-the-channel", sent!.Id);
        Assert.Equal(
            [("POST", "/v3/conversations/a:chat/activities"), ("PUT", "/v3/conversations/a:chat/activities/card 1"), ("DELETE", "/v3/conversations/a:chat/activities/card%2F2")],
            server.Calls.Select(call => (call.Method, call.Path)));
    }

    [Fact]
    public async Task Traces_go_to_the_emulator_only()
    {
        await using var server = await StartAsync((turn, token) => turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace }, token));
        var fromEmulator = server.Activity();
        fromEmulator.ChannelId = Channels.Emulator;

        using var first = await server.PostAsync(server.Activity());
        Assert.Empty(server.Calls);
        using var second = await server.PostAsync(fromEmulator);
        Assert.Single(server.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("this is not json")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":{"a":1}}""")]
    [InlineData("""{"type":"message","from":"ada"}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message","membersAdded":{}}""")]
    [InlineData("""{"type":"message","text":"cut of""")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        await using var server = await StartAsync(s_quiet);
        using var response = await server.PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var next = await server.PostAsync(server.Activity());
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Fact]
    public async Task Json_nested_without_end_is_a_bad_request()
    {
        await using var server = await StartAsync(s_quiet);
        using var response = await server.PostAsync($$"""{"type":"message","value":{{string.Concat(Enumerable.Repeat("[", 20_000))}}""");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_body_over_the_limit_of_the_server_is_too_large()
    {
        await using var server = await StartAsync(s_quiet);
        using var response = await server.PostAsync(new string('x', 200_000));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_a_post_is_allowed(string method)
    {
        await using var server = await StartAsync(s_quiet);
        using var request = new HttpRequestMessage(new HttpMethod(method), $"{server.Url}/api/messages");
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_its_status_and_body()
    {
        await using var server = await StartAsync((turn, token) => turn.SendActivityAsync(
            new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 418, Body = new { tea = "höt" } } },
            token));

        using var response = await server.PostAsync(server.Activity(ActivityTypes.Invoke));

        Assert.Equal(418, (int)response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("""{"tea":"höt"}""", await response.Content.ReadAsStringAsync());
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task An_invoke_that_is_not_answered_is_not_implemented()
    {
        await using var server = await StartAsync(s_quiet);
        using var response = await server.PostAsync(server.Activity(ActivityTypes.Invoke));
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task A_sender_who_expects_replies_gets_them_in_the_answer()
    {
        await using var server = await StartAsync((turn, token) => turn.SendActivityAsync("hello", cancellationToken: token));
        var message = server.Activity();
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        using var response = await server.PostAsync(message);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var replies = JObject.Parse(await response.Content.ReadAsStringAsync())["activities"]!;
        Assert.Equal("hello", Assert.Single(replies)["text"]);
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task An_error_of_the_bot_is_handled_where_the_host_says_so()
    {
        var careful = new CloudAdapter { OnTurnError = (turn, e) => turn.SendActivityAsync($"Sorry: {e.Message}") };
        await using var server = await BotServer.StartAsync(careful, new CallbackBot((_, _) => throw new InvalidTimeZoneException("oops")));
        using var response = await server.PostAsync(server.Activity());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Sorry: oops", Assert.Single(server.Calls).Body!["text"]);
    }

    [Fact]
    public async Task Who_calls_is_never_believed_from_the_activity_itself()
    {
        string? caller = "unset";
        await using var server = await StartAsync((turn, _) => { caller = turn.Activity.CallerId; return Task.CompletedTask; });
        using var response = await server.PostAsync(server.Activity());
        Assert.Null(caller);
    }

    [Fact]
    public async Task A_conversation_is_continued_later_from_its_reference()
    {
        ConversationReference? reference = null;
        var adapter = new CloudAdapter();
        await using var server = await BotServer.StartAsync(adapter, new CallbackBot((turn, _) => { reference = turn.Activity.GetConversationReference(); return Task.CompletedTask; }));
        using var response = await server.PostAsync(server.Activity());

        await adapter.ContinueConversationAsync("app", reference, (turn, token) => turn.SendActivityAsync($"{turn.Activity.Name}: done", cancellationToken: token), default);

        var call = Assert.Single(server.Calls);
        Assert.StartsWith("/v3/conversations/a:chat/activities", call.Path, StringComparison.Ordinal);
        Assert.Equal(("ContinueConversation: done", "ada"), (call.Body!["text"], call.Body["recipient"]!["id"]));
    }

    [Fact]
    public async Task A_conversation_is_begun_with_a_person()
    {
        var adapter = new CloudAdapter();
        await using var server = await BotServer.StartAsync(adapter, new CallbackBot(s_quiet));
        Activity? first = null;

        await adapter.CreateConversationAsync(
            "app",
            "msteams",
            server.Url,
            "https://api.botframework.com",
            new ConversationParameters { Members = [new ChannelAccount("29:ada")], TenantId = "tenant", Bot = new ChannelAccount("28:app") },
            (turn, token) => { first = turn.Activity; return turn.SendActivityAsync("hello", cancellationToken: token); },
            default);

        Assert.Equal((ActivityEventNames.CreateConversation, "from-the-channel", "tenant"), (first!.Name, first.Conversation.Id, first.Conversation.TenantId));
        Assert.Equal(2, server.Calls.Count);
        Assert.Equal(("/v3/conversations", "29:ada"), (server.Calls[0].Path, server.Calls[0].Body!["members"]![0]!["id"]));
        Assert.StartsWith("/v3/conversations/from-the-channel/activities", server.Calls[1].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_the_bot_begins_needs_a_conversation_and_a_service()
    {
        var adapter = new CloudAdapter();
        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.ContinueConversationAsync("app", (ConversationReference)null!, s_quiet, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.ContinueConversationAsync("app", new Activity { ServiceUrl = "https://example.com" }, s_quiet, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.ContinueConversationAsync("app", new Activity { Conversation = new ConversationAccount() }, s_quiet, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.CreateConversationAsync("app", "msteams", null, null, new ConversationParameters(), s_quiet, default));
    }

    private static Task<BotServer> StartAsync(BotCallbackHandler bot) => BotServer.StartAsync(new CloudAdapter(), new CallbackBot(bot));
}
