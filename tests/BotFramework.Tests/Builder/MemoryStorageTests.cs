using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder;

public sealed class MemoryStorageTests
{
    private readonly Dictionary<string, JObject> _items = [];
    private readonly MemoryStorage _storage;

    public MemoryStorageTests() => _storage = new(_items);

    [Fact]
    public async Task An_item_comes_back_as_a_copy_of_its_own_type()
    {
        var written = new Machine { Name = "vm1", Extra = new Machine { Name = "inner" } };
        await WriteAsync("one", written);

        var read = await ReadAsync("one");

        Assert.NotSame(written, read);
        Assert.Equal(("vm1", "inner"), (read.Name, Assert.IsType<Machine>(read.Extra).Name));
    }

    [Fact]
    public async Task Missing_items_are_left_out_and_deleting_them_is_no_error()
    {
        await WriteAsync("here", new Machine());
        await _storage.DeleteAsync(["here", "gone"], default);
        Assert.Empty(await _storage.ReadAsync(["here", "gone"], default));
    }

    [Fact]
    public async Task Keys_and_changes_must_be_given()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.ReadAsync(null, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.DeleteAsync(null, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.WriteAsync(null, default));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("stale")]
    public async Task The_second_of_two_writers_is_told_of_the_conflict(string? etag)
    {
        await WriteAsync("one", new Machine { Name = "first", ETag = "anything" });

        var thrown = await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync("one", new Machine { Name = "second", ETag = etag }));

        Assert.StartsWith("Etag conflict", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("first", (await ReadAsync("one")).Name);
    }

    [Fact]
    public async Task Each_write_gives_a_new_etag_and_a_star_always_wins()
    {
        await WriteAsync("one", new Machine());
        var first = await ReadAsync("one");
        await WriteAsync("one", first);
        var second = await ReadAsync("one");
        await WriteAsync("one", new Machine { Name = "forced", ETag = "*" });

        Assert.NotEqual(first.ETag, second.ETag);
        Assert.Equal("forced", (await ReadAsync("one")).Name);
    }

    [Fact]
    public async Task A_typed_read_leaves_out_items_of_other_types()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["machine"] = new Machine(), ["other"] = new Dictionary<string, string>() }, default);
        Assert.Equal(["machine"], (await _storage.ReadAsync<Machine>(["machine", "other"])).Keys);
    }

    private Task WriteAsync(string key, object value) => _storage.WriteAsync(new Dictionary<string, object> { [key] = value }, default);

    private async Task<Machine> ReadAsync(string key) => (await _storage.ReadAsync<Machine>([key]))[key];

    public sealed class Machine : IStoreItem
    {
        public string? Name { get; set; }

        public object? Extra { get; set; }

        public string? ETag { get; set; }
    }
}
