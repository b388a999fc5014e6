using System.Text;
using System.Text.Json;
using Bot.Cloud.Connection;
using Bot.Cloud.Wire;

namespace Bot.Cloud.Tests;

/// <summary>Lists are read entry by entry, however the network cuts them.</summary>
public sealed class ListPageTests
{
    private const string Page = """
        {"odata":{"count":[1,{"value":[7]}]},"nextLink":"https://management.azure.com/next?\u0024skip=2","value":[{"name":"lock \u0022ä\u0022","properties":{"level":"ReadOnly"}},
         {"name":"日本","x":[[],{}]},null,{"id":"/s"}],"after":true}
        """;

    public static TheoryData<string> NotLists =>
    [
        "", "{}", """{"value":"none"}""", """{"values":[]}""", "null", "[]", "7", "{", """{"value":[""", """{"value":[{"name":"a"}""", """{"value":[{"name":"a"}],""", """{"value":[{"name":7}]}""", """{"value":[7]}""",
        "<html>", """{"value":[]} {""", """{"value":[{"name":"a"]}""",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(100_000)]
    public async Task A_page_that_arrives_in_pieces_is_read_whole(int pieceSize)
    {
        var page = PageOf(Page, pieceSize);

        var locks = await page.EntriesAsync(default).ToListAsync();

        Assert.Equal(["lock \"ä\"", "日本", null], locks.Select(one => one.Name));
        Assert.Equal(("ReadOnly", "/s", "https://management.azure.com/next?$skip=2"), (locks[0].Properties!.Level, locks[2].Id, page.NextLink));
    }

    [Theory]
    [InlineData("""{"value":[]}""")]
    [InlineData("""{"value":null,"nextLink":null}""")]
    [InlineData("""{"nextLink":{"to":"nowhere"},"value":[]}""")]
    public async Task A_page_without_entries_has_none_and_leads_nowhere(string json)
    {
        var page = PageOf(json, 1);

        Assert.Empty(await page.EntriesAsync(default).ToListAsync());
        Assert.Null(page.NextLink);
    }

    [Theory]
    [MemberData(nameof(NotLists))]
    public Task What_is_no_list_or_ends_too_early_is_a_fault_and_never_a_short_list(string json) => Assert.AllAsync([1, 5, 1000], pieceSize =>
        Assert.ThrowsAnyAsync<JsonException>(async () => await PageOf(json, pieceSize).EntriesAsync(default).ToListAsync()));

    [Fact]
    public async Task An_entry_larger_than_any_piece_is_read()
    {
        var name = new string('x', 300_000);

        Assert.Equal(name, Assert.Single(await PageOf($$"""{"value":[{"name":"{{name}}"}]}""", 4096).EntriesAsync(default).ToListAsync()).Name);
    }

    [Fact]
    public async Task Entries_are_there_before_the_list_has_ended()
    {
        var page = new ListPage<LockJson>(new Pieces(Endless(), 500), CloudJson.Default.LockJson);

        Assert.Equal(1000, await page.EntriesAsync(default).Take(1000).CountAsync());
    }

    private static IEnumerable<byte> Endless()
    {
        foreach (var letter in """{"value":[{"name":"first"}"""u8.ToArray())
            yield return letter;
        while (true)
        {
            foreach (var letter in """,{"name":"more"}"""u8.ToArray())
                yield return letter;
        }
    }

    private static ListPage<LockJson> PageOf(string json, int pieceSize) => new(new Pieces(Encoding.UTF8.GetBytes(json), pieceSize), CloudJson.Default.LockJson);

    /// <summary>A stream that gives so many bytes at a time.</summary>
    private sealed class Pieces(IEnumerable<byte> bytes, int size) : Stream
    {
        private readonly IEnumerator<byte> left = bytes.GetEnumerator();

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = 0;
            while (read < Math.Min(count, size) && left.MoveNext())
                buffer[offset + read++] = left.Current;
            return read;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer, offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var bytes = new byte[buffer.Length];
            var read = Read(bytes, 0, bytes.Length);
            bytes.AsMemory(0, read).CopyTo(buffer);
            return ValueTask.FromResult(read);
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
