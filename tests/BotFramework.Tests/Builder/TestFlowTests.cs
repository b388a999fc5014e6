using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class TestFlowTests
{
    private static readonly BotCallbackHandler s_echo = (turn, cancellationToken) =>
        turn.SendActivityAsync($"You said {turn.Activity.Text}", cancellationToken: cancellationToken);

    [Fact]
    public Task What_a_person_says_is_answered() => Flow()
        .Test("hello", "You said hello")
        .Send("again").AssertReplyContains("again")
        .Send("more").AssertReplyOneOf(["nothing", "You said more"])
        .Send(new Activity { Type = ActivityTypes.Message, Text = "an activity" }).AssertReply("You said an activity")
        .StartTestAsync();

    [Fact]
    public Task Nothing_is_played_before_the_test_is_started()
    {
        _ = Flow().Send("hello").AssertReply("something else");
        return Task.CompletedTask;
    }

    [Fact]
    public Task A_wrong_reply_fails() => Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Test("hello", "Goodbye").StartTestAsync());

    [Fact]
    public Task A_reply_that_contains_something_else_fails()
        => Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Send("hello").AssertReplyContains("Goodbye").StartTestAsync());

    [Fact]
    public Task A_reply_that_is_none_of_the_candidates_fails()
        => Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Send("hello").AssertReplyOneOf(["a", "b"]).StartTestAsync());

    [Fact]
    public Task A_reply_where_none_may_come_fails()
        => Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Send("hello").AssertNoReply(timeout: 5000).StartTestAsync());

    [Fact]
    public Task A_missing_reply_times_out() => Assert.ThrowsAsync<TimeoutException>(
        () => new TestFlow(new TestAdapter(), (_, _) => Task.CompletedTask).Send("hello").AssertReply("anything", timeout: 20).StartTestAsync());

    [Fact]
    public Task No_reply_is_no_reply() => new TestFlow(new TestAdapter(), (_, _) => Task.CompletedTask).Send("hello").AssertNoReply(timeout: 20).StartTestAsync();

    [Fact]
    public async Task An_exception_of_the_bot_reaches_the_test()
    {
        var flow = new TestFlow(new TestAdapter(), (_, _) => throw new BadImageFormatException("from the bot"));
        var thrown = await Assert.ThrowsAsync<BadImageFormatException>(() => flow.Send("hello").StartTestAsync());
        Assert.Equal("from the bot", thrown.Message);
    }

    [Fact]
    public async Task A_reply_is_awaited_when_it_comes_after_the_turn()
    {
        var adapter = new TestAdapter();
        ITurnContext? ended = null;
        var test = new TestFlow(adapter, (turn, _) => Task.FromResult(ended = turn))
            .Send("hello")
            .AssertReply("late", timeout: 10_000)
            .StartTestAsync();
        Assert.False(test.IsCompleted);

        await adapter.SendActivitiesAsync(ended!, [new Activity { Type = ActivityTypes.Message, Text = "late" }], default);

        await test;
    }

    [Fact]
    public Task A_recorded_conversation_is_played_back() => Flow().Test(
        [
            new Activity { Type = ActivityTypes.Message, Text = "one", From = new ChannelAccount { Role = RoleTypes.User } },
            new Activity { Type = ActivityTypes.Message, Text = "You said one", From = new ChannelAccount { Role = RoleTypes.Bot } },
        ]).StartTestAsync();

    [Fact]
    public Task A_person_who_enters_is_a_member_added() => new TestFlow(new TestAdapter(), (turn, cancellationToken) =>
            turn.SendActivityAsync($"Welcome {turn.Activity.MembersAdded[0].Name}", cancellationToken: cancellationToken))
        .SendConversationUpdate().AssertReply("Welcome User1").StartTestAsync();

    private static TestFlow Flow() => new(new TestAdapter(), s_echo);
}
