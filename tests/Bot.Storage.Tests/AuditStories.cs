using Bot.Core.Approvals;
using Bot.Core.Audit;
using static Bot.Storage.Tests.Samples;

namespace Bot.Storage.Tests;

public abstract class AuditStories(Database database) : Stories(database)
{
    [Fact]
    public async Task Every_change_of_a_request_has_its_record()
    {
        await using var run = await Database.StartAsync();

        var asked = await run.Requests.AddAsync(Request(by: Rika), null, default);
        var approved = (await run.Requests.TryUpdateAsync(asked.Decided(Aoi, approved: true), default))!;
        var act = new PendingAct(ActKind.Resize, Morning, new("https://management.azure.com/operations/1"), "correlation-1");
        await run.Requests.TryUpdateAsync(approved with { State = RequestState.Resizing, Act = act }, default);

        var records = await run.Audit.ListAsync(asked.Id, default);
        Assert.Equal([AuditEvent.Requested, AuditEvent.Approved, AuditEvent.Stepped], records.Select(record => record.Entry.What));
        Assert.Equal([Rika, Aoi, null], records.Select(record => record.Entry.Who));
        Assert.Equal(["correlation-1"], records[2].Entry.CorrelationIds);
        Assert.All(records, record => Assert.Equal(asked.Plan.Hash, record.Entry.PlanHash));
        Assert.Equal([3L, 2L, 1L], (await run.Audit.ListAsync(asked.Plan.Machine, 9, default)).Select(record => record.Sequence));
        Assert.Null((await run.Audit.VerifyAsync(null, default)).Fault);
    }

    [Fact]
    public async Task What_was_not_written_is_not_recorded()
    {
        await using var run = await Database.StartAsync();
        var asked = await run.Requests.AddAsync(Request(), null, default);
        await run.Requests.AddAsync(Request(), null, default);
        await run.Requests.TryUpdateAsync(asked.Decided(Aoi, approved: true), default);

        Assert.Null(await run.Requests.TryUpdateAsync(asked.Decided(Aoi, approved: false), default));

        Assert.Equal("2", await Database.AskAsync("SELECT COUNT(*) FROM \"Audit\""));
    }

    [Fact]
    public async Task A_change_whose_record_cannot_be_written_is_not_made()
    {
        await using var run = await Database.StartAsync();
        var asked = await run.Requests.AddAsync(Request(), null, default);
        await Database.AskAsync("DELETE FROM \"AuditHeads\"");

        await Assert.ThrowsAsync<InvalidOperationException>(() => run.Requests.TryUpdateAsync(asked.Decided(Aoi, approved: true), default));

        Assert.Equal(RequestState.Pending, (await run.Requests.FindAsync(asked.Id, default))!.State);
    }

    [Fact]
    public async Task A_refusal_is_recorded_with_who_tried_what_and_why()
    {
        await using var run = await Database.StartAsync();
        var asked = await run.Requests.AddAsync(Request(), null, default);

        await run.Audit.AppendAsync(Chronicle.Refused(asked, Aoi, "approve", "NotAnApprover", Morning), default);
        await run.Audit.AppendAsync(Chronicle.Refused(null, Aoi, "approve", "RequestUnknown", Morning), default);

        var refusal = (await run.Audit.ListAsync(asked.Id, default))[^1].Entry;
        Assert.Equal((AuditEvent.Refused, Aoi), (refusal.What, refusal.Who));
        Assert.Equal("""{"attempt":"approve","why":"NotAnApprover"}""", refusal.Details!.Value.GetRawText());
        Assert.Null((await run.Audit.VerifyAsync(null, default)).Fault);
    }

    [Fact]
    public async Task Fifty_writers_at_once_leave_no_gap()
    {
        await using var one = await Database.StartAsync();
        await using var other = await Database.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => number % 3 == 0
            ? other.Audit.AppendAsync(Chronicle.Refused(null, Aoi, "approve", "RequestUnknown", Morning), default)
            : (number % 2 == 0 ? one : other).Requests.AddAsync(Request(Machine($"web-{number}")), null, default))));

        Assert.Equal((new(50, (await LinesAsync(one))[^1].Hash), null), await one.Audit.VerifyAsync(null, default));
    }

    [Theory]
    [InlineData("Content", "'{}'"), InlineData("Content", "replace(\"Content\", 'Rika', 'Aoi')"), InlineData("Hash", "'0'")]
    [InlineData("Request", "'another'"), InlineData("Request", "NULL"), InlineData("Machine", "NULL"), InlineData("Sequence", "1000")]
    public async Task Any_column_of_any_record_that_is_changed_is_found(string column, string value)
    {
        await using var run = await Database.StartAsync();
        var asked = await run.Requests.AddAsync(Request(by: Rika), null, default);
        var approved = (await run.Requests.TryUpdateAsync(asked.Decided(Rika, approved: true), default))!;
        await run.Requests.TryUpdateAsync(approved with { State = RequestState.Checking, Failure = null, Reason = "by Rika" }, default);
        var kept = await LinesAsync(run);

        foreach (var record in kept)
        {
            await Database.AskAsync($"UPDATE \"Audit\" SET \"{column}\" = {value} WHERE \"Sequence\" = {record.Sequence}");

            var fault = (await run.Audit.VerifyAsync(null, default)).Fault;

            Assert.Equal(record.Sequence, fault?.Sequence);
            await Database.AskAsync("DELETE FROM \"Audit\"");
            foreach (var line in kept)
                await Database.InsertAsync(line);
        }
    }

    [Fact]
    public async Task A_record_that_is_deleted_is_found_wherever_it_was()
    {
        await using var run = await Database.StartAsync();
        var asked = await run.Requests.AddAsync(Request(), null, default);
        await run.Requests.TryUpdateAsync(asked.Decided(Aoi, approved: true), default);
        await run.Audit.AppendAsync(Chronicle.Refused(asked, Aoi, "approve", "TooLate", Morning), default);

        foreach (var record in await LinesAsync(run))
        {
            await Database.AskAsync($"DELETE FROM \"Audit\" WHERE \"Sequence\" = {record.Sequence}");
            Assert.Equal(record.Sequence, (await run.Audit.VerifyAsync(null, default)).Fault?.Sequence);
            await Database.InsertAsync(record);
        }
    }

    [Fact]
    public async Task A_tail_that_is_cut_off_together_with_the_head_is_betrayed_by_the_request()
    {
        await using var run = await Database.StartAsync();
        var asked = await run.Requests.AddAsync(Request(), null, default);
        var first = (await LinesAsync(run))[0];
        await run.Requests.TryUpdateAsync(asked.Decided(Aoi, approved: true), default);

        await Database.AskAsync("DELETE FROM \"Audit\" WHERE \"Sequence\" = 2");
        await Database.AskAsync($"UPDATE \"AuditHeads\" SET \"Sequence\" = 1, \"Hash\" = '{first.Hash}'");

        Assert.Equal(new AuditFault.Unrecorded(2, asked.Id.Value), (await run.Audit.VerifyAsync(null, default)).Fault);
    }

    [Fact]
    public async Task A_request_that_was_changed_past_the_audit_is_found()
    {
        await using var run = await Database.StartAsync();
        var asked = await run.Requests.AddAsync(Request(), null, default);

        await Database.AskAsync("UPDATE \"Requests\" SET \"State\" = 'Approved'");

        Assert.Equal(new AuditFault.Unrecorded(2, asked.Id.Value), (await run.Audit.VerifyAsync(null, default)).Fault);
    }

    [Fact]
    public async Task A_head_that_was_noted_once_must_still_be_there()
    {
        await using var run = await Database.StartAsync();
        await run.Audit.AppendAsync(Chronicle.Refused(null, Aoi, "approve", "RequestUnknown", Morning), default);
        var (noted, _) = await run.Audit.VerifyAsync(null, default);
        await run.Audit.AppendAsync(Chronicle.Refused(null, Rika, "approve", "RequestUnknown", Morning), default);

        Assert.Null((await run.Audit.VerifyAsync(noted, default)).Fault);
        Assert.Equal(new AuditFault.Replaced(1), (await run.Audit.VerifyAsync(noted with { Hash = AuditRecord.NoHash }, default)).Fault);
        Assert.Equal(new AuditFault.CutOff(3), (await run.Audit.VerifyAsync(noted with { Sequence = 5 }, default)).Fault);
    }

    [Fact]
    public async Task Requests_of_a_version_before_the_audit_are_recorded_as_they_were_found()
    {
        await using (var before = await Database.StartAsync())
        {
            await before.Requests.AddAsync(Request(), null, default);
            await Database.AskAsync("DELETE FROM \"Audit\"");
            await Database.AskAsync("DELETE FROM \"AuditHeads\"");
        }

        await using var after = await Database.StartAsync();

        var record = AuditRecord.TryRead((await LinesAsync(after)).Single().Content, "")!;
        Assert.Equal((AuditEvent.Found, null), (record.Entry.What, record.Entry.Who));
        Assert.Null((await after.Audit.VerifyAsync(null, default)).Fault);
    }

    private static async Task<List<StoredRecord>> LinesAsync(Database.Run run)
    {
        List<StoredRecord> lines = [];
        await foreach (var line in run.Audit.ReadAsync(default))
            lines.Add(line);
        return lines;
    }
}

public sealed class AuditStoriesOnSqlite() : AuditStories(new SqliteFile());

public sealed class AuditStoriesOnPostgres() : AuditStories(new PostgresDatabase());
