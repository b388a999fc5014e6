using System.Net;
using BotFramework.Tests.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Connector;

public sealed class ConversationsTests : IAsyncLifetime
{
    private const string Thread = "19:3f8a@thread.tacv2;messageid=17|8";

    private ChannelService channel = null!;
    private ConnectorClient client = null!;

    public async Task InitializeAsync()
    {
        channel = await ChannelService.StartAsync();
        client = new ConnectorClient(new Uri(channel.Address, "emea/tenant/"), MicrosoftAppCredentials.Empty);
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await channel.DisposeAsync();
    }

    public static TheoryData<string, string, Func<IConversations, Task>> Routes => new()
    {
        { "POST", "/emea/tenant/v3/conversations", c => c.CreateConversationAsync(new ConversationParameters()) },
        { "GET", "/emea/tenant/v3/conversations?continuationToken=a%2Bb%26c", c => c.GetConversationsAsync("a+b&c") },
        { "GET", "/emea/tenant/v3/conversations", c => c.GetConversationsAsync() },
        { "POST", "/emea/tenant/v3/conversations/19%3A3f8a%40thread.tacv2%3Bmessageid%3D17%7C8/activities", c => c.SendToConversationAsync(Thread, new Activity()) },
        { "POST", "/emea/tenant/v3/conversations/19%3A3f8a%40thread.tacv2%3Bmessageid%3D17%7C8/activities/f%3A1%2F2", c => c.ReplyToActivityAsync(Thread, "f:1/2", new Activity()) },
        { "PUT", "/emea/tenant/v3/conversations/a%3A1/activities/2", c => c.UpdateActivityAsync("a:1", "2", new Activity()) },
        { "DELETE", "/emea/tenant/v3/conversations/a%3A1/activities/2", c => c.DeleteActivityAsync("a:1", "2") },
        { "GET", "/emea/tenant/v3/conversations/a%3A1/members/29%3Ax", c => ((Conversations)c).GetConversationMemberAsync("29:x", "a:1") },
        { "GET", "/emea/tenant/v3/conversations/a%3A1/pagedmembers?pageSize=50&continuationToken=t", c => c.GetConversationPagedMembersAsync("a:1", 50, "t") },
        { "GET", "/emea/tenant/v3/conversations/a%3A1/pagedmembers", c => c.GetConversationPagedMembersAsync("a:1") },
        { "DELETE", "/emea/tenant/v3/conversations/a%3A1/members/29%3Ax", c => c.DeleteConversationMemberAsync("a:1", "29:x") },
        { "POST", "/emea/tenant/v3/conversations/a%3A1/activities/history", c => c.SendConversationHistoryAsync("a:1", new Transcript()) },
        { "POST", "/emea/tenant/v3/conversations/a%3A1/attachments", c => c.UploadAttachmentAsync("a:1", new AttachmentData()) },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task An_operation_asks_by_its_route_with_every_id_escaped(string method, string target, Func<IConversations, Task> operation)
    {
        await operation(client.Conversations);

        var asked = Assert.Single(channel.Requests);
        Assert.Equal((method, target), (asked.Method, asked.RawTarget));
    }

    [Fact]
    public async Task Lists_of_members_are_read()
    {
        channel.Answers(200, """[{"id":"29:a","aadObjectId":"x"}]""");

        Assert.Equal("x", (await client.Conversations.GetConversationMembersAsync("a:1"))[0].AadObjectId);
        Assert.Equal("29:a", (await client.Conversations.GetActivityMembersAsync("a:1", "2"))[0].Id);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    public async Task What_was_sent_comes_back_with_its_id(int status)
    {
        channel.Answers(status, """{"id":"1789"}""");

        Assert.Equal("1789", (await client.Conversations.SendToConversationAsync("a:1", new Activity())).Id);
    }

    [Fact]
    public async Task An_answer_without_a_body_has_no_id()
    {
        channel.Answers(202, "");

        Assert.Null(await client.Conversations.SendToConversationAsync("a:1", new Activity()));
    }

    [Fact]
    public async Task A_message_is_written_small_in_UTF8_and_without_what_is_not_there()
    {
        await client.Conversations.SendToConversationAsync("a:1", new Activity { Type = ActivityTypes.Message, Text = "起動 ☂", ChannelData = new { x = (string?)null } });

        var asked = Assert.Single(channel.Requests);
        Assert.Equal("application/json; charset=utf-8", asked.Headers.ContentType);
        Assert.Equal("""{"type":"message","text":"起動 ☂","channelData":{}}""", Compact(asked.Body));
    }

    [Fact]
    public async Task Every_request_says_who_asks_and_only_an_answer_names_its_conversation()
    {
        await client.Conversations.ReplyToActivityAsync(Thread, "2", new Activity());
        await client.Conversations.SendToConversationAsync(Thread, new Activity());

        var (reply, send) = (channel.Requests.First(), channel.Requests.Last());
        Assert.StartsWith("Microsoft-BotFramework/3.1 BotBuilder/", reply.Headers.UserAgent);
        Assert.Equal(Thread, reply.Headers[ConversationConstants.ConversationIdHttpHeaderName]);
        Assert.False(send.Headers.ContainsKey(ConversationConstants.ConversationIdHttpHeaderName));
        Assert.False(send.Headers.ContainsKey("Expect"));
        Assert.False(send.Headers.ContainsKey("Authorization"));
    }

    [Theory]
    [InlineData(400, "connector-error-400-badsyntax", "BadSyntax")]
    [InlineData(403, "connector-error-403-notinroster", "BotNotInConversationRoster")]
    [InlineData(403, "connector-error-403-writes-blocked", "MessageWritesBlocked")]
    [InlineData(404, "connector-error-404-conversation", "ConversationNotFound")]
    [InlineData(412, "connector-error-412-precondition", "PreconditionFailed")]
    [InlineData(413, "connector-error-413-toobig", "MessageSizeTooBig")]
    [InlineData(429, "connector-error-429-throttled", "Throttled")]
    public async Task An_error_is_told_by_its_code_and_nothing_is_sent_again(int status, string payload, string code)
    {
        channel.Answers(status, Payload.Text(payload));

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("a:1", new Activity { Text = "x" }));

        Assert.Equal((code, (HttpStatusCode)status), (error.Body.Error.Code, error.Response.StatusCode));
        Assert.Contains("\"x\"", error.Request.Content, StringComparison.Ordinal);
        Assert.Single(channel.Requests);
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("{\"error\":5}")]
    [InlineData("{\"errorCode\":209,\"message\":\"no JSON\"}")]
    [InlineData("{\"errorCode\":209,\"message\":{\"a\":1}}")]
    [InlineData("{\"errorCode\":null}")]
    public async Task An_error_that_cannot_be_read_is_still_told_by_its_status(string body)
    {
        channel.Answers(502, body);

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.GetConversationsAsync());

        Assert.Equal((HttpStatusCode.BadGateway, body), (error.Response.StatusCode, error.Response.Content));
    }

    [Fact]
    public async Task A_success_that_is_not_one_of_the_operations_own_is_an_error()
    {
        channel.Answers(204, "");

        await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("a:1", new Activity()));
    }

    [Fact]
    public async Task An_answer_that_is_no_JSON_is_an_error_that_holds_it()
    {
        channel.Answers(200, "<html>");

        var error = await Assert.ThrowsAsync<SerializationException>(() => client.Conversations.SendToConversationAsync("a:1", new Activity()));

        Assert.Equal("<html>", error.Content);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_never_climbs_out_of_its_route(string id)
    {
        await Assert.ThrowsAsync<ValidationException>(() => client.Conversations.SendToConversationAsync(id, new Activity()));

        Assert.Empty(channel.Requests);
    }

    [Fact]
    public async Task An_operation_without_its_ids_is_not_sent()
    {
        var error = await Assert.ThrowsAsync<ValidationException>(() => client.Conversations.UpdateActivityAsync("a:1", null, new Activity()));

        Assert.Equal(("activityId", ValidationRules.CannotBeNull), (error.Target, error.Rule));
        Assert.Empty(channel.Requests);
    }

    [Fact]
    public async Task Waiting_ends_when_the_caller_gives_up()
    {
        using var patience = new CancellationTokenSource();
        channel.Answer = context =>
        {
            patience.Cancel();
            return Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.Conversations.SendToConversationAsync("a:1", new Activity(), patience.Token));
    }

    [Fact]
    public async Task Stored_attachments_are_read_by_view()
    {
        channel.Answers(200, "bytes");

        using var stream = new StreamReader(await client.Attachments.GetAttachmentAsync("a/1", "original"));

        Assert.Equal("bytes", await stream.ReadToEndAsync());
        Assert.Equal("/emea/tenant/v3/attachments/a%2F1/views/original", Assert.Single(channel.Requests).RawTarget);
        Assert.EndsWith("/v3/attachments/a%2F1/views/original", ((Attachments)client.Attachments).GetAttachmentUri("a/1"));
    }

    private static string Compact(string json) => JToken.Parse(json).ToString(Newtonsoft.Json.Formatting.None);
}
