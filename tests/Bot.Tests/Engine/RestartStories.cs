using AzureSimulator;
using Bot.Core.Approvals;
using Bot.Core.Audit;
using Bot.Tests.Stage;
using Bot.Tests.Stories;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using static Bot.Core.Approvals.RequestState;

namespace Bot.Tests.Engine;

/// <summary>The bot is stopped and started again after each transition of the state machine, none left out.</summary>
public class RestartStories
{
    private const string Old = "Standard_B4s_v2";
    private const string New = "Standard_D4s_v4";

    [Fact]
    public async Task A_bot_that_is_started_anew_after_each_step_ends_the_resize_and_tells_it_once()
    {
        var fate = new Stumbling(request => request.Failure is null);

        var (machine, sizes) = await PlayAsync(fate, azure => azure, "now has the size");

        Assert.Equal((New, PowerState.Running), machine);
        Assert.Equal([New], sizes.Distinct());
        Assert.Equal([Pending, Approved, Checking, Stopping, Resizing, Starting, Verifying, Done], fate.Seen.Select(seen => seen.State).Distinct());
        Assert.All([Stopping, Resizing, Starting], state => Assert.Equal(["about to be given", "taken", "none"], fate.Seen.Where(seen => seen.State == state).Select(seen => seen.Order)));
    }

    [Fact]
    public async Task A_bot_that_is_started_anew_after_each_step_of_the_way_back_ends_it_and_tells_it_once()
    {
        var fate = new Stumbling(request => request.Failure is not null);

        var (machine, sizes) = await PlayAsync(fate, azure =>
        {
            azure.Settings = azure.Settings with { NoCapacity = [new(New)] };
            return azure;
        }, "has its old size");

        Assert.Equal((Old, PowerState.Running), machine);
        Assert.Equal([New, Old], sizes.Distinct());
        Assert.Equal([Starting, Resizing, Verifying, RolledBack], fate.Seen.Select(seen => seen.State).Distinct());
    }

    [Fact]
    public async Task A_bot_that_is_stopped_while_it_gives_an_order_leaves_the_next_step_in_the_schedule_for_whoever_lives_on()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        story.Azure.Fail(new Fault { Method = "POST", Path = "/deallocate?", DelayMs = 500 });
        await story.Priya.PressAsync(approval, "approve");
        while (story.Writes.Count == 0)
        {
            await Task.Yield();
        }

        await story.StopBotAsync();

        await using var database = new SqliteConnection(story.Database);
        await database.OpenAsync();
        await using var planned = database.CreateCommand();
        planned.CommandText = """SELECT count(*) FROM "QRTZ_TRIGGERS" WHERE "TRIGGER_GROUP" = 'ResizeJob'""";
        Assert.Equal(1L, await planned.ExecuteScalarAsync());
        await story.StartBotAsync();
    }

    private static async Task<((string Size, PowerState Power) Machine, IReadOnlyList<string> Sizes)> PlayAsync(Stumbling fate, Func<SimulatorWorld, SimulatorWorld> change, string end)
    {
        await using var story = await Story.BeginAsync(change, host: fate.Befall);
        await story.Mika.InstallAsync();
        await story.Priya.InstallAsync();
        await story.Mika.SayAsync("vm-build-07");
        var verdict = await ResizeStories.VerdictAsync(story);
        var asking = story.Mika.PressAsync(verdict, "request", ("size", New), ("reason", "The build needs Hyper-V."));
        var approval = await WhileStumblingAsync(story, fate, ResizeStories.ApprovalAsync(story));
        await asking;
        var approving = story.Priya.PressAsync(approval, "approve");
        await WhileStumblingAsync(story, fate, EndAsync(story, story.Mika, end));
        await WhileStumblingAsync(story, fate, EndAsync(story, story.Priya, end));
        await approving;

        Assert.All([story.Mika, story.Priya], person => Assert.Single(story.Teams.Sent, sent => IsEnd(sent, person, end)));
        Assert.Null((await story.Services.GetRequiredService<IAuditLog>().VerifyAsync(null, CancellationToken.None)).Fault);
        var vm = story.Azure.Vm("vm-build-07");
        return ((vm.Size, vm.PowerState), [.. story.Writes.Where(write => write.Method == "PATCH").Select(write => write.Body!.Contains(New, StringComparison.Ordinal) ? New : Old)]);
    }

    // Whenever the bot has come to its end it is started again, until what is waited for is there.
    private static async Task<Sent> WhileStumblingAsync(Story story, Stumbling fate, Task<Sent> awaited)
    {
        while (await Task.WhenAny(fate.Next, awaited) != awaited)
        {
            await story.StopBotAsync();
            await story.StartBotAsync();
        }

        return await awaited;
    }

    private static Task<Sent> EndAsync(Story story, Actor person, string end) => story.Teams.WaitAsync(sent => IsEnd(sent, person, end));

    private static bool IsEnd(Sent sent, Actor person, string end) =>
        sent.Conversation == person.Chat && !sent.IsUpdate && sent.HasCard && sent.Text.Contains(end, StringComparison.Ordinal) && sent.Text.Contains("It took", StringComparison.Ordinal);
}
