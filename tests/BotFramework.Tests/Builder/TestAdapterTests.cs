using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class TestAdapterTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task What_an_activity_lacks_comes_from_the_conversation()
    {
        Activity? seen = null;
        await _adapter.ProcessActivityAsync(new Activity(), (turn, _) => { seen = turn.Activity; return Task.CompletedTask; });

        Assert.Equal(("message", "test", "user1", "bot", "https://test.com"), (seen!.Type, seen.ChannelId, seen.From.Id, seen.Recipient.Id, seen.ServiceUrl));
        Assert.NotNull(seen.Timestamp);
        Assert.NotNull(seen.Id);
    }

    [Fact]
    public async Task A_turn_can_be_looked_at_after_it_has_ended()
    {
        ITurnContext? turn = null;
        await _adapter.ProcessActivityAsync(new Activity(), (context, _) => { (turn = context).TurnState.Set("kept"); return Task.CompletedTask; });

        Assert.Equal("kept", turn!.TurnState.Get<string>());
    }

    [Fact]
    public async Task A_named_conversation_has_its_own_people()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("talk", "Ada", "Nestor"));
        string? said = null;
        await adapter.SendTextToBotAsync("hello", (turn, _) => { said = $"{turn.Activity.From.Id} to {turn.Activity.Recipient.Name} in {turn.Activity.Conversation.Id}: {turn.Activity.Text}"; return Task.CompletedTask; }, default);
        Assert.Equal("ada to Nestor in talk: hello", said);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task Traces_are_among_the_replies_only_when_asked_for(bool traces, int replies)
    {
        var adapter = new TestAdapter("msteams", sendTraceActivity: traces);
        await adapter.SendTextToBotAsync("hello", (turn, token) => turn.SendActivitiesAsync([new Activity { Type = ActivityTypes.Trace }, MessageFactory.Text("hi")], token), default);
        Assert.Equal(replies, adapter.ActiveQueue.Count);
    }

    [Fact]
    public async Task A_reply_still_in_the_queue_can_be_updated_and_deleted()
    {
        await _adapter.SendTextToBotAsync("hello", async (turn, token) =>
        {
            var first = await turn.SendActivityAsync("first", cancellationToken: token);
            var second = await turn.SendActivityAsync("second", cancellationToken: token);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = first.Id, Text = "changed" }, token);
            await turn.DeleteActivityAsync(second.Id, token);
        }, default);

        Assert.Equal("changed", _adapter.GetNextReply().AsMessageActivity().Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task A_new_conversation_begins_with_an_update_and_an_empty_queue()
    {
        await _adapter.SendTextToBotAsync("hello", (turn, token) => turn.SendActivityAsync("old", cancellationToken: token), default);
        Activity? seen = null;
        await _adapter.CreateConversationAsync("msteams", (turn, _) => { seen = turn.Activity; return Task.CompletedTask; }, default);

        Assert.Empty(_adapter.ActiveQueue);
        Assert.Equal((ActivityTypes.ConversationUpdate, "msteams"), (seen!.Type, seen.ChannelId));
    }

    [Fact]
    public async Task A_conversation_is_continued_without_a_new_activity_from_the_person()
    {
        Activity? seen = null;
        await _adapter.ContinueConversationAsync("bot", _adapter.Conversation, (turn, _) => { seen = turn.Activity; return Task.CompletedTask; }, default);
        Assert.Equal(ActivityEventNames.ContinueConversation, seen!.Name);
    }

    [Fact]
    public async Task A_token_is_there_once_its_code_was_given_until_the_person_signs_out()
    {
        _adapter.AddUserToken("entra", "test", "user1", "secret", magicCode: "123456");
        using var turn = Turn();

        Assert.Null(await _adapter.GetUserTokenAsync(turn, "entra", null, default));
        Assert.Null(await _adapter.GetUserTokenAsync(turn, "entra", "000000", default));
        Assert.Equal("secret", (await _adapter.GetUserTokenAsync(turn, "entra", "123456", default)).Token);
        Assert.Equal("secret", (await _adapter.GetUserTokenAsync(turn, "entra", null, default)).Token);
        Assert.Equal("entra", Assert.Single(await _adapter.GetTokenStatusAsync(turn, "user1", "entra,other")).ConnectionName);
        Assert.Null(await _adapter.GetTokenStatusAsync(turn, "user1", "other"));

        await _adapter.SignOutUserAsync(turn);
        Assert.Null(await _adapter.GetUserTokenAsync(turn, "entra", null, default));
    }

    [Fact]
    public async Task A_token_is_exchanged_when_the_test_allows_it()
    {
        _adapter.AddExchangeableToken("entra", "test", "user1", "item", "secret");
        _adapter.ThrowOnExchangeRequest("entra", "test", "user1", "bad");
        using var turn = Turn();

        Assert.Equal("secret", (await _adapter.ExchangeTokenAsync(turn, "entra", "user1", new TokenExchangeRequest { Token = "item" })).Token);
        Assert.Null(await _adapter.ExchangeTokenAsync(turn, "entra", "user1", new TokenExchangeRequest { Uri = "unknown" }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.ExchangeTokenAsync(turn, "entra", "user1", new TokenExchangeRequest { Uri = "bad" }));
    }

    [Fact]
    public async Task A_person_can_be_sent_to_sign_in()
    {
        using var turn = Turn();
        var resource = await _adapter.GetSignInResourceAsync(turn, "entra");
        Assert.Contains("entra/test/user1", resource.SignInLink, StringComparison.Ordinal);
        Assert.Equal("api://entra/resource", resource.TokenExchangeResource.Uri);
    }

    private TurnContext Turn() => new(_adapter, new Activity { ChannelId = "test", From = new ChannelAccount("user1") });
}
