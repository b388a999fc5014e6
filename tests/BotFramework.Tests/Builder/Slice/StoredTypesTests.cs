using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder;

/// <summary>Where the official storage creates whatever type its items name, ours does not.</summary>
public sealed class StoredTypesTests
{
    private readonly Dictionary<string, JObject> _items = [];
    private readonly MemoryStorage _storage;

    public StoredTypesTests() => _storage = new(_items);

    [Fact]
    public async Task A_type_that_was_never_written_is_not_made_from_tampered_items()
    {
        _items["one"] = JObject.Parse($$"""{"$type":"{{typeof(NeverWritten).FullName}}, {{typeof(NeverWritten).Assembly.GetName().Name}}"}""");

        await Assert.ThrowsAsync<JsonSerializationException>(() => _storage.ReadAsync(["one"], default));
        Assert.Equal(0, NeverWritten.Made);
    }

    [Fact]
    public async Task Json_from_a_person_cannot_name_a_type()
    {
        await WriteAsync("machine", new Machine());
        var pasted = JObject.Parse($$"""{"a":[{"$type":"{{typeof(Machine).FullName}}, {{typeof(Machine).Assembly.GetName().Name}}","Name":"x"}]}""");
        await WriteAsync("one", new Machine { Extra = pasted });

        var extra = Assert.IsType<JObject>((await ReadAsync("one")).Extra);

        Assert.Equal("""{"a":[{"Name":"x"}]}""", extra.ToString(Formatting.None));
    }

    [Fact]
    public async Task Json_from_a_person_cannot_refer_to_anything_when_a_state_is_read_back()
    {
        _items["test/users/person"] = JObject.Parse("""{"pasted":{"a":{"$ref":"1"},"$id":"2"}}""");
        var turn = new TurnContext(new RecordingAdapter(), new Microsoft.Bot.Schema.Activity { ChannelId = "test", From = new Microsoft.Bot.Schema.ChannelAccount("person") });

        var pasted = await new UserState(new MemoryStorage(JsonSerializer.CreateDefault(new() { MetadataPropertyHandling = MetadataPropertyHandling.Ignore }), _items)).CreateProperty<JObject>("pasted").GetAsync(turn);

        Assert.Equal("1", pasted.SelectToken("a['$ref']"));
    }

    private Task WriteAsync(string key, object value) => _storage.WriteAsync(new Dictionary<string, object> { [key] = value }, default);

    private async Task<Machine> ReadAsync(string key) => (await _storage.ReadAsync<Machine>([key]))[key];

    public sealed class Machine
    {
        public object? Extra { get; set; }
    }

    public sealed class NeverWritten
    {
        public NeverWritten() => Made++;

        public static int Made { get; private set; }
    }
}
