using Bot.Core.Documents;

namespace Bot.Storage.Tests;

public abstract class ConversationStories(Database database) : Stories(database)
{
    [Fact]
    public async Task A_conversation_goes_on_after_a_restart()
    {
        await using (var before = await Database.StartAsync())
            await before.Documents.WriteAsync(One("teams/a", """{"step":2}"""), default);
        await using var after = await Database.StartAsync();

        var read = await after.Documents.ReadAsync(["teams/a", "teams/b"], default);

        Assert.Equal("""{"step":2}""", Assert.Single(read).Value.Json);
    }

    [Fact]
    public async Task Of_two_turns_that_read_the_same_state_only_the_first_may_write_it()
    {
        await using var run = await Database.StartAsync();
        await run.Documents.WriteAsync(One("a", "0"), default);
        var tag = (await run.Documents.ReadAsync(["a"], default))["a"].Tag;

        await run.Documents.WriteAsync(One("a", "1", tag), default);
        var conflict = await Assert.ThrowsAsync<DocumentConflictException>(() => run.Documents.WriteAsync(One("a", "2", tag), default));

        Assert.Equal("a", conflict.Key);
        Assert.Equal("1", (await run.Documents.ReadAsync(["a"], default))["a"].Json);
    }

    [Fact]
    public async Task What_nobody_needs_any_more_is_cleared_away_and_everything_else_stays()
    {
        var noon = new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);
        await using var run = await Database.StartAsync();
        await run.Documents.WriteAsync(new Dictionary<string, Document> { ["over"] = new("1", null) { Until = noon.AddSeconds(-1) } }, default);
        await run.Documents.WriteAsync(new Dictionary<string, Document> { ["needed"] = new("2", null) { Until = noon.AddHours(1) }, ["for ever"] = new("3", null) }, default);

        await run.Documents.DeleteExpiredAsync(noon, default);

        var kept = await run.Documents.ReadAsync(["over", "needed", "for ever"], default);
        Assert.Equal(["for ever", "needed"], kept.Keys.Order());
        Assert.Equal(noon.AddHours(1), kept["needed"].Until);
    }

    [Fact]
    public async Task Ids_of_any_length_from_outside_are_kept_apart()
    {
        var (one, other) = ($"a/{new string('x', 5000)}1", $"a/{new string('x', 5000)}2");
        await using var run = await Database.StartAsync();

        await run.Documents.WriteAsync(new Dictionary<string, Document> { [one] = new("1", Document.NotThere), [other] = new("2", Document.NotThere) }, default);
        await run.Documents.DeleteAsync([one], default);

        Assert.Equal([other], (await run.Documents.ReadAsync([one, other], default)).Keys);
    }

    [Fact]
    public async Task A_conflict_in_one_document_leaves_all_of_them_as_they_were()
    {
        await using var run = await Database.StartAsync();
        var both = new Dictionary<string, Document> { ["a"] = new("new", null), ["b"] = new("new", "stale") };

        await Assert.ThrowsAsync<DocumentConflictException>(() => run.Documents.WriteAsync(both, default));

        Assert.Empty(await run.Documents.ReadAsync(["a", "b"], default));
    }

    [Theory, InlineData(null), InlineData("*")]
    public async Task Who_does_not_care_for_the_tag_wins(string? tag)
    {
        await using var run = await Database.StartAsync();
        await run.Documents.WriteAsync(One("a", "1"), default);

        await run.Documents.WriteAsync(One("a", "2", tag), default);

        Assert.Equal("2", (await run.Documents.ReadAsync(["a"], default))["a"].Json);
    }

    [Fact]
    public async Task Of_fifty_who_all_want_to_be_the_first_to_write_exactly_one_is()
    {
        await using var one = await Database.StartAsync();
        await using var other = await Database.StartAsync();

        var written = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => TryWriteAsync(number % 2 == 0 ? one : other, $"{number}", Document.NotThere))));

        Assert.Single(written, wrote => wrote);
    }

    [Fact]
    public async Task A_deleted_document_is_gone_and_deleting_it_again_is_no_error()
    {
        await using var run = await Database.StartAsync();
        await run.Documents.WriteAsync(One("a", "1"), default);

        await run.Documents.DeleteAsync(["a", "b"], default);
        await run.Documents.DeleteAsync(["a"], default);

        Assert.Empty(await run.Documents.ReadAsync(["a"], default));
    }

    [Fact]
    public async Task Of_fifty_turns_at_once_exactly_one_writes_over_the_state_they_all_read()
    {
        await using var run = await Database.StartAsync();
        await run.Documents.WriteAsync(One("a", "0"), default);
        var tag = (await run.Documents.ReadAsync(["a"], default))["a"].Tag;

        var written = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => TryWriteAsync(run, $"{number}", tag))));

        Assert.Single(written, wrote => wrote);
    }

    private static async Task<bool> TryWriteAsync(Database.Run run, string json, string? tag)
    {
        try
        {
            await run.Documents.WriteAsync(One("a", json, tag), default);
            return true;
        }
        catch (DocumentConflictException)
        {
            return false;
        }
    }

    private static Dictionary<string, Document> One(string key, string json, string? tag = null) => new() { [key] = new(json, tag) };
}

public sealed class ConversationStoriesOnSqlite() : ConversationStories(new SqliteFile());

public sealed class ConversationStoriesOnPostgres() : ConversationStories(new PostgresDatabase());
