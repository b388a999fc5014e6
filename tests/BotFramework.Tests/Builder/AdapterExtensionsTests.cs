using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;

namespace BotFramework.Tests.Builder;

public sealed class AdapterExtensionsTests
{
    private readonly MemoryStorage _storage = new();
    private readonly TestAdapter _adapter = new();

    [Fact]
    public Task Storage_and_states_are_known_to_every_turn()
    {
        var (user, conversation) = (new UserState(_storage), new ConversationState(_storage));
        _adapter.UseStorage(_storage).UseBotState(user, conversation);

        return new TestFlow(_adapter, (turn, _) =>
        {
            Assert.Same(_storage, turn.TurnState.Get<IStorage>());
            Assert.Same(user, turn.TurnState.Get<BotState>(typeof(UserState).FullName));
            Assert.Same(conversation, turn.TurnState.Get<BotState>(typeof(ConversationState).FullName));
            return Task.CompletedTask;
        }).Send("one").Send("two").StartTestAsync();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task State_is_saved_at_the_end_of_a_turn_if_so_asked(bool auto)
    {
        var conversation = new ConversationState(_storage);
        var count = conversation.CreateProperty<int>("count");
        _adapter.UseState(new UserState(_storage), conversation, auto);

        List<int> counts = [];
        await new TestFlow(_adapter, async (turn, cancellationToken) =>
        {
            counts.Add(await count.GetAsync(turn, () => 0, cancellationToken) + 1);
            await count.SetAsync(turn, counts[^1], cancellationToken);
        }).Send("one").Send("two").StartTestAsync();

        Assert.Equal(auto ? [1, 2] : [1, 1], counts);
    }

    [Fact]
    public async Task A_service_is_registered_under_its_type_or_a_key()
    {
        _adapter.Use(new RegisterClassMiddleware<string>("by type")).Use(new RegisterClassMiddleware<string>("by key", "key"));
        await new TestFlow(_adapter, (turn, _) =>
        {
            Assert.Equal(("by type", "by key"), (turn.TurnState.Get<string>(), turn.TurnState.Get<string>("key")));
            return Task.CompletedTask;
        }).Send("one").StartTestAsync();
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Assert.Equal("storage", Assert.Throws<ArgumentNullException>(() => _adapter.UseStorage(null)).ParamName);
        Assert.Equal("userState", Assert.Throws<ArgumentNullException>(() => _adapter.UseState(null, new ConversationState(_storage))).ParamName);
        Assert.Equal("conversationState", Assert.Throws<ArgumentNullException>(() => _adapter.UseState(new UserState(_storage), null)).ParamName);
        Assert.Equal("botAdapter", Assert.Throws<ArgumentNullException>(() => AdapterExtensions.UseStorage(null, _storage)).ParamName);
    }
}
