using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class TranscriptTests
{
    private static readonly DateTimeOffset s_start = new(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly MemoryTranscriptStore _store = new();

    [Fact]
    public async Task What_a_person_says_and_what_the_bot_answers_is_logged_in_order()
    {
        await Flow(EchoAsync).Send("foo").AssertReply("echo:foo").Send("bar").AssertReply("echo:bar").StartTestAsync();

        Assert.Equal(["foo", "echo:foo", "bar", "echo:bar"], (await LoggedAsync()).Select(activity => activity.AsMessageActivity().Text));
        Assert.Equal(["user1", "bot", "user1", "bot"], (await LoggedAsync()).Select(activity => activity.From.Id));
        Assert.All(await LoggedAsync(), activity => Assert.False(string.IsNullOrEmpty(activity.Id)));
        Assert.All(await LoggedAsync(), activity => Assert.NotNull(activity.Timestamp));
    }

    [Fact]
    public async Task Who_has_no_role_is_logged_as_a_user()
    {
        await Flow(EchoAsync).Send("foo").AssertReply("echo:foo").StartTestAsync();

        Assert.Equal(RoleTypes.User, (await LoggedAsync())[0].From.Role);
    }

    [Fact]
    public async Task An_update_takes_the_place_of_what_it_changes()
    {
        string? sent = null;
        await Flow(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Text == "update")
                await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = sent, Text = "new response" }, cancellationToken);
            else
                sent = (await turn.SendActivityAsync("response", cancellationToken: cancellationToken)).Id;
        }).Send("foo").Send("update").StartTestAsync();

        var logged = await LoggedAsync();

        Assert.Equal(["foo", "new response", "update"], logged.Select(activity => activity.AsMessageActivity().Text));
    }

    [Fact]
    public async Task Of_what_is_deleted_only_the_fact_remains()
    {
        string? sent = null;
        await Flow(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Text == "delete")
                await turn.DeleteActivityAsync(sent, cancellationToken);
            else
                sent = (await turn.SendActivityAsync("response", cancellationToken: cancellationToken)).Id;
        }).Send("foo").Send("delete").StartTestAsync();

        var logged = await LoggedAsync();

        Assert.Equal([ActivityTypes.Message, ActivityTypes.MessageDelete, ActivityTypes.Message], logged.Select(activity => activity.Type));
        Assert.Equal(("deleted", sent), (logged[1].From.Id, logged[1].Id));
        Assert.Null(logged[1].AsMessageActivity());
    }

    [Fact]
    public async Task An_activity_is_logged_as_it_was_when_it_was_sent()
    {
        await Flow(async (turn, cancellationToken) =>
        {
            var reply = MessageFactory.Text("before");
            await turn.SendActivityAsync(reply, cancellationToken);
            reply.Text = "after";
            turn.Activity.Text = "changed";
        }).Send("foo").StartTestAsync();

        Assert.Equal(["foo", "before"], (await LoggedAsync()).Select(activity => activity.AsMessageActivity().Text));
    }

    [Fact]
    public async Task The_event_that_only_continues_a_conversation_is_not_logged()
    {
        await Flow(EchoAsync).Send(new Activity { Type = ActivityTypes.Event, Name = ActivityEventNames.ContinueConversation }).AssertReply("echo:").StartTestAsync();

        Assert.Equal("echo:", Assert.Single(await LoggedAsync()).AsMessageActivity().Text);
    }

    [Fact]
    public async Task A_transcript_that_cannot_be_kept_does_not_fail_the_turn()
    {
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(new Broken()));
        await new TestFlow(adapter, EchoAsync).Send("foo").AssertReply("echo:foo").Send("bar").AssertReply("echo:bar").StartTestAsync();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Traces_are_written_whatever_comes_in(bool whole)
    {
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(new TraceTranscriptLogger(traceActivity: whole)));
        await new TestFlow(adapter, EchoAsync).Send("foo").AssertReply("echo:foo").SendConversationUpdate().AssertReply("echo:").StartTestAsync();
    }

    [Fact]
    public async Task Long_transcripts_come_in_pages_of_twenty()
    {
        foreach (var number in Enumerable.Range(0, 50))
            await _store.LogActivityAsync(Said(number));
        List<IActivity> read = [];
        List<int> sizes = [];
        string? token = null;
        do
        {
            var page = await _store.GetTranscriptActivitiesAsync("test", "chat", token);
            read.AddRange(page.Items);
            sizes.Add(page.Items.Length);
            token = page.ContinuationToken;
        }
        while (token is not null);

        Assert.Equal([20, 20, 10], sizes);
        Assert.Equal(Enumerable.Range(0, 50).Select(number => $"{number}"), read.Select(activity => activity.Id));
    }

    [Fact]
    public async Task What_is_older_than_the_start_is_left_out()
    {
        foreach (var number in Enumerable.Range(0, 10))
            await _store.LogActivityAsync(Said(number));

        var page = await _store.GetTranscriptActivitiesAsync("test", "chat", null, s_start.AddMinutes(7));

        Assert.Equal(["7", "8", "9"], page.Items.Select(activity => activity.Id));
    }

    [Fact]
    public async Task Transcripts_are_listed_for_one_channel_oldest_first()
    {
        foreach (var number in Enumerable.Range(0, 25).Reverse())
            await _store.LogActivityAsync(Said(number, conversation: $"chat{number}"));
        await _store.LogActivityAsync(Said(1, channel: "elsewhere"));

        var first = await _store.ListTranscriptsAsync("test");
        var second = await _store.ListTranscriptsAsync("test", first.ContinuationToken);

        Assert.Equal(Enumerable.Range(0, 25).Select(number => $"chat{number}"), first.Items.Concat(second.Items).Select(transcript => transcript.Id));
        Assert.Equal(s_start, first.Items[0].Created);
        Assert.Null(second.ContinuationToken);
        Assert.Equal("elsewhere", Assert.Single((await _store.ListTranscriptsAsync("elsewhere")).Items).ChannelId);
    }

    [Fact]
    public async Task A_deleted_transcript_is_gone_and_the_others_are_not()
    {
        await _store.LogActivityAsync(Said(1));
        await _store.LogActivityAsync(Said(2, conversation: "other"));

        await _store.DeleteTranscriptAsync("test", "chat");

        Assert.Empty((await _store.GetTranscriptActivitiesAsync("test", "chat")).Items);
        Assert.Single((await _store.GetTranscriptActivitiesAsync("test", "other")).Items);
        Assert.Empty((await _store.GetTranscriptActivitiesAsync("unknown", "chat")).Items);
    }

    [Fact]
    public async Task What_is_missing_is_named()
    {
        await Refused("activity", () => _store.LogActivityAsync(null));
        await Refused("channelId", () => _store.GetTranscriptActivitiesAsync(null, "chat"));
        await Refused("conversationId", () => _store.GetTranscriptActivitiesAsync("test", null));
        await Refused("channelId", () => _store.ListTranscriptsAsync(null));
        await Refused("channelId", () => _store.DeleteTranscriptAsync(null, "chat"));
        await Refused("conversationId", () => _store.DeleteTranscriptAsync("test", null));
        await Refused("activity", () => new TraceTranscriptLogger().LogActivityAsync(null));
        await Refused("transcriptLogger", () => Task.FromResult(new TranscriptLoggerMiddleware(null)));
    }

    private static async Task Refused(string parameter, Func<Task> act) => Assert.Equal(parameter, (await Assert.ThrowsAsync<ArgumentNullException>(act)).ParamName);

    private static Task EchoAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync($"echo:{turn.Activity.Text}", cancellationToken: cancellationToken);

    private static Activity Said(int number, string channel = "test", string conversation = "chat") => new()
    {
        Type = ActivityTypes.Message,
        Id = $"{number}",
        Timestamp = s_start.AddMinutes(number),
        ChannelId = channel,
        Conversation = new ConversationAccount(id: conversation),
        Text = $"text {number}",
    };

    private TestFlow Flow(BotCallbackHandler bot) =>
        new(new TestAdapter(TestAdapter.CreateConversation("chat")).Use(new TranscriptLoggerMiddleware(_store)), bot);

    private async Task<IActivity[]> LoggedAsync() => (await _store.GetTranscriptActivitiesAsync("test", "chat")).Items;

    private sealed class Broken : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) => throw new InvalidOperationException("the disk is full");
    }
}
