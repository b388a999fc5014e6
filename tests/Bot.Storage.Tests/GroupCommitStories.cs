using Bot.Core.Documents;
using Bot.Storage.Schema.Sqlite;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Tests;

/// <summary>What is written while somebody else writes to a SQLite file is committed together.</summary>
public sealed class GroupCommitStories : Stories
{
    private readonly SqliteFile _file;

    public GroupCommitStories() : this(new SqliteFile()) { }

    private GroupCommitStories(SqliteFile file) : base(file) => _file = file;

    [Fact]
    public async Task Of_many_repeated_deliveries_that_waited_together_each_is_taken_once()
    {
        await using var run = await Database.StartAsync();

        var taken = await WaitTogetherAsync(Enumerable.Range(0, 300).Select(number => (Func<Task>)(() => WriteAsync(run, $"delivery {number % 100}", Document.NotThere))));

        Assert.Equal(100, taken.Count(fault => fault is null));
        Assert.All(taken.Where(fault => fault is not null), fault => Assert.IsType<DocumentConflictException>(fault));
    }

    [Theory, InlineData("ABORT"), InlineData("ROLLBACK")]
    public async Task A_write_that_fails_takes_none_with_it_that_waited_beside_it(string way)
    {
        await using var run = await Database.StartAsync();
        await RefuseAsync("key 5", way);

        var told = await WaitTogetherAsync(Enumerable.Range(0, 10).Select(number => (Func<Task>)(() => WriteAsync(run, $"key {number}"))));

        Assert.Contains("the disk is full", Assert.IsType<SqliteException>(Assert.Single(told, fault => fault is not null)).Message, StringComparison.Ordinal);
        Assert.IsType<SqliteException>(told[5]);
        Assert.Equal("9", await Database.AskAsync("SELECT COUNT(*) FROM Documents"));
    }

    [Fact]
    public async Task Who_gives_up_waiting_writes_nothing_and_the_others_do()
    {
        await using var run = await Database.StartAsync();
        using var impatient = new CancellationTokenSource();

        var told = await WaitTogetherAsync(
            [() => WriteAsync(run, "patient"), () => WriteAsync(run, "impatient", cancellationToken: impatient.Token), () => WriteAsync(run, "patient too")], impatient.Cancel);

        Assert.Collection(told, Assert.Null, fault => Assert.IsAssignableFrom<OperationCanceledException>(fault), Assert.Null);
        Assert.Equal(["patient", "patient too"], (await run.Documents.ReadAsync(["patient", "impatient", "patient too"], default)).Keys.Order());
    }

    [Fact]
    public async Task Whoever_still_waits_when_the_bot_ends_does_not_wait_for_ever()
    {
        var run = await Database.StartAsync();
        await RefuseAsync("bad", "ABORT");
        await WaitTogetherAsync([() => WriteAsync(run, "good"), () => WriteAsync(run, "bad")]);

        var told = await WaitTogetherAsync([() => WriteAsync(run, "late"), () => WriteAsync(run, "late too")], () => run.DisposeAsync().AsTask().Wait());

        Assert.All(told, fault => Assert.IsType<InvalidOperationException>(fault));
    }

    private Task RefuseAsync(string key, string way) =>
        Database.AskAsync($"CREATE TRIGGER full BEFORE INSERT ON Documents WHEN NEW.Key = '{key}' BEGIN SELECT RAISE({way}, 'the disk is full'); END");

    private static Task WriteAsync(Database.Run run, string key, string? tag = null, CancellationToken cancellationToken = default) =>
        run.Documents.WriteAsync(new Dictionary<string, Document> { [key] = new("{}", tag) }, cancellationToken);

    /// <summary>Begins all of them while somebody else has the turn to write, and says how each ended: null when it was written.</summary>
    private async Task<Exception?[]> WaitTogetherAsync(IEnumerable<Func<Task>> writes, Action? meanwhile = null)
    {
        var file = Assert.IsType<DatabaseChoice.Sqlite>(DatabaseChoice.Of(await _file.ConnectionStringAsync()));
        Task[] begun;
        using (await WriterTurn.TakeAsync(file.ConnectionString, default))
        {
            begun = [.. writes.Select(write => write())];
            Assert.DoesNotContain(begun, write => write.IsCompleted);
            meanwhile?.Invoke();
        }

        return await Task.WhenAll(begun.Select(async write => await Record.ExceptionAsync(() => write.WaitAsync(TimeSpan.FromMinutes(2)))));
    }
}
