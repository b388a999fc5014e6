using System.Text.Json;
using Bot.Tests.Stage;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Stories;

public class AuditStories
{
    [Fact]
    public async Task A_resize_can_be_proven_afterwards_from_the_question_to_the_end()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        await story.Priya.PressAsync(approval, "approve");
        await ResizeStories.EndAsync(story, story.Mika);

        var records = await ExportAsync(story);

        Assert.Equal(["Requested", "Approved"], records.Take(2).Select(What));
        Assert.Equal("Ended", What(records[^1]));
        Assert.All(records.Skip(2).SkipLast(1), record => Assert.Equal("Stepped", What(record)));
        Assert.Equal(["oid-mika", "oid-priya"], records.Take(2).Select(Who));
        Assert.Equal(Actor.Contoso, records[1].GetProperty("who").GetProperty("tenantId").GetString());
        Assert.Single(records.Select(record => record.GetProperty("planHash").GetString()).Distinct());
        Assert.Equal(3, records.SelectMany(record => record.GetProperty("correlationIds").EnumerateArray()).Count());
        Assert.Equal(Enumerable.Range(1, records.Count), records.Select(record => record.GetProperty("sequence").GetInt32()));
    }

    [Fact]
    public async Task Each_vote_of_several_is_on_record_with_who_when_and_for_which_plan()
    {
        await using var story = await Story.BeginAsync(settings: ["--Approvals:MinimumApprovals", "3", "--Approvals:Approvers:1", "oid-stranger", "--Approvals:Approvers:2", "oid-luis"]);
        var luis = new Actor(story, "Luis Ferrer", "oid-luis");
        foreach (var person in (Actor[])[story.Mika, story.Priya, story.Stranger, luis])
        {
            await person.InstallAsync();
        }

        var approval = await ResizeStories.AskAsync(story);
        var plan = (string)approval.Card.Button("approve")["data"]!["plan"]!;
        foreach (var person in (Actor[])[story.Stranger, story.Priya, luis])
        {
            await person.PressForgedAsync(approval with { Conversation = person.Chat }, "approve", ("request", (string)approval.Card.Button("approve")["data"]!["request"]!), ("plan", plan), ("comment", $"Fine, says {person.ObjectId}."));
        }

        await ResizeStories.EndAsync(story, story.Mika);
        var votes = (await ExportAsync(story)).Where(record => What(record) is "Counted" or "Approved").ToList();
        Assert.Equal([("Counted", "oid-stranger"), ("Counted", "oid-priya"), ("Approved", "oid-luis")], votes.Select(record => (What(record), Who(record))));
        Assert.All(votes, record =>
        {
            var vote = record.GetProperty("details").GetProperty("votes").EnumerateArray().Last();
            Assert.Equal((plan, plan), (record.GetProperty("planHash").GetString(), vote.GetProperty("planHash").GetString()));
            Assert.Equal((Who(record), $"Fine, says {Who(record)}."), (vote.GetProperty("by").GetProperty("objectId").GetString(), vote.GetProperty("comment").GetString()));
            Assert.InRange(vote.GetProperty("at").GetDateTimeOffset(), record.GetProperty("at").GetDateTimeOffset().AddMinutes(-1), record.GetProperty("at").GetDateTimeOffset());
        });
    }

    [Fact]
    public async Task Whoever_may_not_comes_too_late_or_forges_a_button_is_on_record()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        var request = (string)approval.Card.Button("approve")["data"]!["request"]!;
        var plan = (string)approval.Card.Button("approve")["data"]!["plan"]!;

        await story.Stranger.PressForgedAsync(approval, "approve", ("request", request), ("plan", plan));
        await story.Mika.PressForgedAsync(approval, "approve", ("request", request), ("plan", plan));
        await story.Priya.PressForgedAsync(approval, "approve", ("request", request), ("plan", new string('0', 64)));
        await story.Priya.PressForgedAsync(approval, "decline", ("request", "no\0request"), ("plan", plan));
        await story.Priya.PressForgedAsync(approval, "cancel", ("request", request));
        await story.Priya.PressForgedAsync(approval with { Conversation = "19:elsewhere@thread.tacv2" }, "approve", ("request", request), ("plan", plan));
        await story.Priya.PressAsync(approval, "decline", ("comment", "Not before Friday."));
        await story.Priya.PressForgedAsync(approval, "approve", ("request", request), ("plan", plan));

        Assert.Equal(
            [
                ("oid-stranger", "approve", "NotAnApprover"),
                ("oid-mika", "approve", "OwnRequest"),
                ("oid-priya", "approve", "OtherPlan"),
                ("oid-priya", "decline", "RequestUnknown"),
                ("oid-priya", "cancel", "NotTheRequester"),
                ("oid-priya", "approve", "OtherPlace"),
                ("oid-priya", "approve", "TooLate:Declined"),
            ],
            (await ExportAsync(story)).Where(record => What(record) == "Refused").Select(record => (Who(record), Detail(record, "attempt"), Detail(record, "why"))));
    }

    [Fact]
    public async Task An_audit_that_somebody_touched_is_refused_with_the_number_of_the_record()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await ResizeStories.AskAsync(story);
        var (said, exitCode) = await Dotnet.BotAsync("audit", "verify", "--Storage:ConnectionString", story.Database);
        Assert.Equal(0, exitCode);
        Assert.Matches("Head: 1:[0-9a-f]{64}", said);

        await ChangeAsync(story.Database, """UPDATE "Audit" SET "Content" = replace("Content", 'oid-mika', 'oid-sam')""");

        (said, exitCode) = await Dotnet.BotAsync("audit", "verify", "--Storage:ConnectionString", story.Database);
        Assert.Equal((1, "Record 1 was changed after it was written."), (exitCode, said.Trim()));
    }

    [Fact]
    public async Task Without_a_database_the_audit_says_so_and_makes_none()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.db");

        var (_, exitCode) = await Dotnet.BotAsync("audit", "verify", "--Storage:ConnectionString", $"Data Source={file}");

        Assert.Equal(2, exitCode);
        Assert.False(File.Exists(file));
    }

    // The export is checked by the command too: on its own, without the database.
    private static async Task<List<JsonElement>> ExportAsync(Story story)
    {
        var file = Path.GetTempFileName();
        var (printed, _) = await Dotnet.BotAsync("audit", "export", "--Storage:ConnectionString", story.Database);
        await File.WriteAllTextAsync(file, printed);
        var (said, exitCode) = await Dotnet.BotAsync("audit", "verify", "--file", file);
        Assert.True(exitCode == 0, said);
        File.Delete(file);
        return [.. printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static async Task ChangeAsync(string database, string sql)
    {
        await using var connection = new SqliteConnection(database);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static string What(JsonElement record) => record.GetProperty("what").GetString()!;

    private static string Who(JsonElement record) => record.GetProperty("who").GetProperty("objectId").GetString()!;

    private static string Detail(JsonElement record, string name) => record.GetProperty("details").GetProperty(name).GetString()!;
}
