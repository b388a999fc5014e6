using BotFramework.Tests.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task A_reply_is_addressed_to_the_person_and_gets_the_id_of_the_channel()
    {
        using var turn = Turn();
        var reply = new Activity { Type = ActivityTypes.Message, Text = "hello" };

        var response = await turn.SendActivityAsync(reply);

        Assert.Equal("sent-1", response.Id);
        Assert.Equal("sent-1", reply.Id);
        Assert.Equal(("bot", "person", "chat", "incoming"), (reply.From.Id, reply.Recipient.Id, reply.Conversation.Id, reply.ReplyToId));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task A_trace_is_no_response()
    {
        using var turn = Turn();
        await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace });
        Assert.False(turn.Responded);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public async Task Blank_text_is_not_sent(string? text)
    {
        using var turn = Turn();
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(text));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
    }

    [Fact]
    public async Task Handlers_see_in_order_what_is_sent_and_may_change_it()
    {
        using var turn = Turn();
        List<string> seen = [];
        turn.OnSendActivities(async (_, activities, next) => { seen.Add("first"); activities[0].Text += "!"; return await next(); });
        turn.OnSendActivities(async (_, activities, next) => { seen.Add("second " + activities[0].Text); return await next(); });

        await turn.SendActivityAsync("hello");

        Assert.Equal(["first", "second hello!"], seen);
        Assert.Equal("hello!", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_keeps_the_reply_back()
    {
        using var turn = Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var response = await turn.SendActivityAsync("hello");

        Assert.NotNull(response);
        Assert.Empty(_adapter.Sent);
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task An_update_is_addressed_and_passes_the_handlers()
    {
        using var turn = Turn();
        turn.OnUpdateActivity((_, activity, next) => { activity.Text = "changed"; return next(); });

        await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "card" });

        var updated = Assert.Single(_adapter.Updated);
        Assert.Equal(("card", "changed", "chat"), (updated.Id, updated.Text, updated.Conversation.Id));
    }

    [Fact]
    public async Task A_deletion_names_the_activity_and_passes_the_handlers()
    {
        using var turn = Turn();
        await turn.DeleteActivityAsync("card");
        turn.OnDeleteActivity((_, _, _) => Task.CompletedTask);
        await turn.DeleteActivityAsync("kept");

        Assert.Equal(["card"], _adapter.Deleted.Select(reference => reference.ActivityId));
    }

    [Fact]
    public async Task Replies_to_a_sender_who_waits_for_them_are_held_back()
    {
        using var turn = Turn(DeliveryModes.ExpectReplies);
        var answer = new Activity { Type = ActivityTypesEx.InvokeResponse };

        await turn.SendActivitiesAsync([new Activity { Type = ActivityTypes.Message, Text = "hello" }, answer]);

        Assert.Empty(_adapter.Sent);
        Assert.Equal(2, turn.BufferedReplyActivities.Count);
        Assert.Same(answer, turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task A_turn_made_from_another_shares_its_state_and_handlers()
    {
        using var turn = Turn();
        turn.TurnState.Add("key", "value");
        var seen = 0;
        turn.OnSendActivities((_, _, next) => { seen++; return next(); });

        var other = new TurnContext(turn, new Activity { Type = ActivityTypes.Event });
        await other.SendActivityAsync("hello");

        Assert.Equal(("value", 1), (other.TurnState.Get<string>("key"), seen));
    }

    [Fact]
    public void What_the_turn_holds_is_disposed_with_it()
    {
        var turn = Turn();
        var held = new Held();
        turn.TurnState.Add(held);

        turn.Dispose();
        turn.Dispose();

        Assert.Equal(1, held.Disposed);
        Assert.Throws<ObjectDisposedException>(() => turn.TurnState.Get<Held>());
    }

    [Fact]
    public async Task The_client_of_the_channel_outlives_the_turn()
    {
        await using var channel = await ChannelService.StartAsync();
        using var client = new ConnectorClient(channel.Address, MicrosoftAppCredentials.Empty);
        var turn = Turn();
        turn.TurnState.Add<IConnectorClient>(client);

        turn.Dispose();

        await client.Conversations.SendToConversationAsync("chat", new Activity(ActivityTypes.Message) { Text = "later" });
        Assert.Single(channel.Requests);
    }

    [Fact]
    public void State_is_kept_by_key_or_by_type()
    {
        using var turn = Turn();
        turn.TurnState.Add("key", "by key");
        turn.TurnState.Add("by type");

        Assert.Equal(("by key", "by type"), (turn.TurnState.Get<string>("key"), turn.TurnState.Get<string>()));
        Assert.Null(turn.TurnState.Get<string>("missing"));
        Assert.Null(turn.TurnState.Get<Held>("key"));
        Assert.Throws<ArgumentException>(() => turn.TurnState.Add("key", "twice"));
        turn.TurnState.Set<string>("key", null!);
        Assert.Null(turn.TurnState.Get<string>("key"));
    }

    [Fact]
    public void A_turn_needs_an_adapter_and_an_activity()
    {
        Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, new Activity()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(_adapter, null!));
    }

    private TurnContext Turn(string? deliveryMode = null) => new(_adapter, new Activity
    {
        Type = ActivityTypes.Message,
        Id = "incoming",
        ChannelId = "test",
        From = new ChannelAccount("person"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "chat"),
        DeliveryMode = deliveryMode,
    });

    private sealed class Held : IDisposable
    {
        public int Disposed { get; private set; }

        public void Dispose() => Disposed++;
    }
}
