using Bot.Core.Approvals;
using Bot.Core.Machines;
using static Bot.Storage.Tests.Samples;

namespace Bot.Storage.Tests;

public abstract class RequestStories(Database database) : Stories(database)
{
    [Fact]
    public async Task Two_people_asking_for_one_machine_get_the_same_open_request()
    {
        await using var run = await Database.StartAsync();

        var first = await run.Requests.AddAsync(Request(by: Rika), null, default);
        var second = await run.Requests.AddAsync(Request(new("11111111-1111-1111-1111-111111111111", "SHOP", "WEB-01"), by: Aoi), null, default);

        Assert.Equal(first.Id, second.Id);
        Assert.Equal(Rika, second.Requester);
        Assert.Single(await run.Requests.ListOpenAsync(default));
    }

    [Fact]
    public async Task Fifty_people_asking_at_once_for_one_machine_all_get_the_same_request()
    {
        await using var run = await Database.StartAsync();

        var answers = await Task.WhenAll(Many(50, _ => run.Requests.AddAsync(Request(), null, default)));

        Assert.Single(answers.Select(answer => answer.Id).Distinct());
    }

    [Fact]
    public async Task Fifty_people_asking_at_once_for_fifty_machines_are_all_remembered()
    {
        await using var run = await Database.StartAsync();

        await Task.WhenAll(Many(50, number => run.Requests.AddAsync(Request(Machine($"web-{number}")), null, default)));

        Assert.Equal(50, (await run.Requests.ListOpenAsync(default)).Count);
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_open_request_for_a_machine()
    {
        await using var run = await Database.StartAsync();
        await run.Requests.AddAsync(Request(), null, default);

        var refusal = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Database.AskAsync(
            """INSERT INTO "Requests" ("Id", "OpenMachine", "State", "RequestedAt", "Version", "Json") SELECT 'another', "OpenMachine", "State", "RequestedAt", "Version", "Json" FROM "Requests" """));

        Assert.Contains("unique", refusal.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task After_a_decline_the_machine_can_be_asked_for_again()
    {
        await using var run = await Database.StartAsync();
        var first = await run.Requests.AddAsync(Request(), null, default);
        await run.Requests.TryUpdateAsync(first.Decided(Aoi, approved: false), default);

        var second = await run.Requests.AddAsync(Request(), null, default);

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(second.Id, (await run.Requests.FindOpenAsync(Machine(), default))?.Id);
    }

    [Fact]
    public async Task Of_the_requests_that_wait_for_a_decision_the_oldest_are_listed_and_no_more_than_asked_for()
    {
        await using var run = await Database.StartAsync();
        foreach (var number in (int[])[3, 1, 2, 4])
        {
            await run.Requests.AddAsync(Request(Machine($"web-{number}")) with { RequestedAt = Morning.AddMinutes(number) }, null, default);
        }

        var first = Assert.Single(await run.Requests.ListPendingAsync(1, default));
        await run.Requests.TryUpdateAsync(first.Decided(Aoi, approved: true), default);

        Assert.Equal("web-1", first.Plan.Machine.Name);
        Assert.Equal(["web-2", "web-3"], (await run.Requests.ListPendingAsync(2, default)).Select(request => request.Plan.Machine.Name));
    }

    [Fact]
    public async Task A_request_survives_a_restart_with_everything_that_was_written()
    {
        var act = new PendingAct(ActKind.Resize, Morning, new("https://management.azure.com/operations/1?p=a&api-version=b"), "correlation");
        var failure = new Failure(FailureReason.AzureRefused, Refusal(), "Standard_D4s_v4", PowerState.Deallocated);
        ResizeRequest written;
        await using (var before = await Database.StartAsync())
        {
            var asked = await before.Requests.AddAsync(Request(), null, default);
            written = (await before.Requests.TryUpdateAsync(
                asked.Decided(Aoi, approved: true) with { Act = act, Attempts = 3, Failure = failure, StartedAt = Morning, ApprovalsNeeded = 1, Votes = [new(Aoi, Morning, "Fine.", asked.Plan.Hash)] }, default))!;
        }

        await using var after = await Database.StartAsync();
        var read = await after.Requests.FindAsync(written.Id, default);

        Assert.NotNull(read);
        Assert.Equal(written.Plan.Hash, read.Plan.Hash);
        Assert.Equal(written.Plan.Warnings, read.Plan.Warnings);
        Assert.Equal(written.Votes, read.Votes);
        Assert.Equivalent(written.Failure, read.Failure, strict: true);
        Assert.Equal(written, read with { Plan = written.Plan, Votes = written.Votes, Failure = written.Failure });
    }

    [Fact]
    public async Task Of_two_approvers_only_one_writes_the_decision()
    {
        await using var run = await Database.StartAsync();
        var asked = await run.Requests.AddAsync(Request(), null, default);

        var yes = run.Requests.TryUpdateAsync(asked.Decided(Aoi, approved: true), default);
        var no = run.Requests.TryUpdateAsync(asked.Decided(Rika, approved: false), default);
        var written = (await Task.WhenAll(yes, no)).Where(answer => answer is not null).ToList();

        var winner = Assert.Single(written);
        Assert.Equal(winner!.Decision, (await run.Requests.FindAsync(asked.Id, default))!.Decision);
    }

    [Fact]
    public async Task Of_a_hundred_clicks_at_once_exactly_one_is_written()
    {
        await using var run = await Database.StartAsync();
        var asked = await run.Requests.AddAsync(Request(), null, default);

        var answers = await Task.WhenAll(Many(100, _ => run.Requests.TryUpdateAsync(asked.Decided(Aoi, approved: true), default)));

        Assert.Single(answers, answer => answer is not null);
        Assert.Equal(1, (await run.Requests.FindAsync(asked.Id, default))!.Version);
    }

    [Fact]
    public async Task A_request_that_does_not_exist_is_not_found_and_cannot_be_written()
    {
        await using var run = await Database.StartAsync();

        Assert.Null(await run.Requests.FindAsync(new("nothing"), default));
        Assert.Null(await run.Requests.TryUpdateAsync(Request(), default));
        Assert.Null(await run.Requests.FindOpenAsync(Machine(), default));
    }

    [Fact]
    public async Task Open_requests_come_oldest_first_whatever_clock_zone_they_were_written_in()
    {
        await using var run = await Database.StartAsync();
        var tokyo = TimeSpan.FromHours(9);
        await run.Requests.AddAsync(Request(Machine("third"), at: Morning.AddMinutes(1)), null, default);
        await run.Requests.AddAsync(Request(Machine("first"), at: Morning.AddMinutes(-1).ToOffset(tokyo)), null, default);
        await run.Requests.AddAsync(Request(Machine("second"), at: Morning.AddMilliseconds(0.5)), null, default);

        var names = (await run.Requests.ListOpenAsync(default)).Select(request => request.Plan.Machine.Name);

        Assert.Equal(["first", "second", "third"], names);
    }

    private static IEnumerable<Task<T>> Many<T>(int count, Func<int, Task<T>> start) =>
        Enumerable.Range(0, count).Select(number => Task.Run(() => start(number)));

    private static AzureRefusal Refusal() => new()
    {
        Kind = RefusalKind.NoCapacity,
        Code = "AllocationFailed",
        Message = "Full.",
        Status = 200,
        RetryAfter = TimeSpan.FromSeconds(30),
        CorrelationId = "c",
    };
}

public sealed class RequestStoriesOnSqlite() : RequestStories(new SqliteFile());

public sealed class RequestStoriesOnPostgres() : RequestStories(new PostgresDatabase());
