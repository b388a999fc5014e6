using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder;

public sealed class BotStateTests
{
    private readonly Dictionary<string, JObject> _items = [];
    private readonly CountingStorage _storage;

    public BotStateTests() => _storage = new(new MemoryStorage(_items));

    [Fact]
    public async Task A_state_is_kept_under_the_key_of_its_conversation_and_its_person()
    {
        foreach (var state in new BotState[] { new ConversationState(_storage), new UserState(_storage), new PrivateConversationState(_storage) })
        {
            var turn = Turn();
            await state.CreateProperty<string>("name").SetAsync(turn, "value");
            await state.SaveChangesAsync(turn);
        }

        Assert.Equal(
            ["test/conversations/chat", "test/conversations/chat/users/person", "test/users/person"],
            _items.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("value", _items["test/users/person"]["name"]);
    }

    [Fact]
    public async Task A_state_without_its_conversation_or_person_is_refused()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => new ConversationState(_storage).LoadAsync(Turn(activity => activity.Conversation = null)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(Turn(activity => activity.From = null)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(Turn(activity => activity.ChannelId = null)));
    }

    [Fact]
    public async Task A_state_that_did_not_change_is_read_once_and_not_written()
    {
        var state = new UserState(_storage);
        var name = state.CreateProperty<string>("name");
        await name.SetAsync(Turn(), "lost");
        var turn = Turn();

        await name.GetAsync(turn);
        await name.GetAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Equal((2, 0), (_storage.Reads, _storage.Writes));
    }

    [Fact]
    public async Task A_change_is_written_once()
    {
        var state = new UserState(_storage);
        var turn = Turn();
        var person = await state.CreateProperty<Person>("person").GetAsync(turn, () => new Person());
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Equal(1, _storage.Writes);

        person.Name = "Ada";
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn, force: true);

        Assert.Equal(3, _storage.Writes);
        Assert.Equal("Ada", (await state.CreateProperty<Person>("person").GetAsync(Turn())).Name);
    }

    [Fact]
    public async Task A_value_that_comes_back_as_plain_json_is_converted_and_its_changes_are_saved()
    {
        _items["test/users/person"] = JObject.Parse("""{"person":{"name":"Ada"},"numbers":[1,2],"count":3}""");
        var state = new UserState(_storage);
        var turn = Turn();

        var person = await state.CreateProperty<Person>("person").GetAsync(turn);
        Assert.Equal("Ada", person.Name);
        Assert.Equal(2, (await state.CreateProperty<List<int>>("numbers").GetAsync(turn)).Count);
        Assert.Equal(3, await state.CreateProperty<int>("count").GetAsync(turn));
        person.Name = "Grace";
        await state.SaveChangesAsync(turn);

        Assert.Equal("Grace", (await state.CreateProperty<Person>("person").GetAsync(Turn())).Name);
    }

    [Fact]
    public async Task A_missing_value_is_the_default()
    {
        var state = new UserState(_storage);
        Assert.Null(await state.CreateProperty<string>("name").GetAsync(Turn()));
        Assert.Equal(5, await state.CreateProperty<int>("count").GetAsync(Turn(), () => 5));
        Assert.Equal(0, await state.CreateProperty<int>("count").GetAsync(Turn()));
        Assert.False(await state.CreateProperty<bool>("flag").GetAsync(Turn()));
    }

    [Fact]
    public async Task A_deleted_property_is_gone_after_saving()
    {
        var state = new UserState(_storage);
        var name = state.CreateProperty<string>("name");
        var turn = Turn();
        await name.SetAsync(turn, "Ada");
        await state.SaveChangesAsync(turn);
        await name.DeleteAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Null(await name.GetAsync(Turn()));
    }

    [Fact]
    public async Task A_cleared_state_is_written_even_when_it_was_empty()
    {
        var state = new UserState(_storage);
        var turn = Turn();
        await state.LoadAsync(turn);
        await state.ClearStateAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task A_deleted_state_is_gone_at_once()
    {
        var state = new UserState(_storage);
        var turn = Turn();
        await state.CreateProperty<string>("name").SetAsync(turn, "Ada");
        await state.SaveChangesAsync(turn);
        await state.DeleteAsync(turn);

        Assert.Null(state.GetCachedState(turn));
        Assert.Empty(_items);
    }

    [Fact]
    public async Task What_a_turn_has_read_is_shown_as_json()
    {
        var state = new UserState(_storage);
        var turn = Turn();
        Assert.Null(state.Get(turn));
        await state.CreateProperty<string>("name").SetAsync(turn, "Ada");
        Assert.Equal("Ada", state.Get(turn)["name"]);
    }

    [Fact]
    public async Task A_set_saves_all_its_states_at_the_end_of_the_turn()
    {
        var (user, conversation) = (new UserState(_storage), new ConversationState(_storage));
        var turn = Turn();
        var middleware = new AutoSaveStateMiddleware(user).Add(conversation);

        await middleware.OnTurnAsync(turn, async _ =>
        {
            await user.CreateProperty<string>("name").SetAsync(turn, "Ada");
            await conversation.CreateProperty<string>("topic").SetAsync(turn, "engines");
            Assert.Equal(0, _storage.Writes);
        });

        Assert.Equal(2, _storage.Writes);
        await middleware.BotStateSet.LoadAllAsync(Turn());
        Assert.Equal(4, _storage.Reads);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_property_needs_a_name(string? name)
        => Assert.Throws<ArgumentNullException>(() => new UserState(_storage).CreateProperty<string>(name));

    private static TurnContext Turn(Action<Activity>? change = null)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = "test",
            From = new ChannelAccount("person"),
            Conversation = new ConversationAccount(id: "chat"),
        };
        change?.Invoke(activity);
        return new TurnContext(new RecordingAdapter(), activity);
    }

    public sealed class Person
    {
        public string? Name { get; set; }
    }

    private sealed class CountingStorage(IStorage inner) : IStorage
    {
        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            return inner.ReadAsync(keys, cancellationToken);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            return inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => inner.DeleteAsync(keys, cancellationToken);
    }
}
