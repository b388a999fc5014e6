using System.Text.Json;
using AzureSimulator;
using Bot.Core.Audit;
using Bot.Storage;
using Bot.Tests.Stage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Engine;

/// <summary>Azure and Teams that live on while the bot between them is killed, and people who press again when nothing answers.</summary>
internal sealed class KillStage : IStage, IAsyncDisposable
{
    public const string OldSize = "Standard_B4s_v2";
    public const string NewSize = "Standard_D4s_v4";
    private readonly RunningSimulator _azure;
    private readonly BotProcess _bot;
    private readonly Actor _priya;

    private KillStage(RunningSimulator azure, Teams teams)
    {
        (_azure, Teams) = (azure, teams);
        _priya = new(this, "Priya Raman", "oid-priya");
        _bot = new(azure.Address.ToString(), _priya.ObjectId);
    }

    public Teams Teams { get; }

    public HttpClient Http { get; } = new() { Timeout = TimeSpan.FromSeconds(60) };

    public Uri BotUrl => _bot.Url;

    public static async Task<KillStage> OpenAsync()
    {
        var world = SimulatorWorld.Demo();
        world.Settings = world.Settings with { DeallocateSeconds = 0.3, ResizeSeconds = 0.3, StartSeconds = 0.3, RetryAfterSeconds = 0, LatencyMs = 5 };
        var stage = new KillStage(await RunningSimulator.StartAsync(world), await Teams.OpenAsync());
        await stage._bot.StartAsync();
        await stage._priya.InstallAsync();
        return stage;
    }

    /// <summary>Whole stories of several machines at once, while the bot is killed after a while and started again: the kill finds each at another point.</summary>
    /// <returns>What is true at the end of each.</returns>
    public async Task<IReadOnlyList<Outcome>> PlayAsync(IReadOnlyList<Interrupted> stories, TimeSpan killAfter)
    {
        var killing = KillAsync(killAfter);
        var outcomes = await Task.WhenAll(stories.Select(PlayAsync));
        await killing;
        return outcomes;
    }

    /// <summary>Checks the audit that the killed bots left.</summary>
    public async Task<AuditFault?> AuditFaultAsync()
    {
        await using var services = new ServiceCollection().AddExistingStorage(_bot.Database).BuildServiceProvider();
        return (await services.GetRequiredService<IAuditLog>().VerifyAsync(null, CancellationToken.None)).Fault;
    }

    public async ValueTask DisposeAsync()
    {
        _bot.Dispose();
        await _azure.DisposeAsync();
        await Teams.DisposeAsync();
        Http.Dispose();
    }

    private async Task KillAsync(TimeSpan after)
    {
        await Task.Delay(after, TimeProvider.System);
        await _bot.KillAsync();
        await _bot.StartAsync();
    }

    private async Task<Outcome> PlayAsync(Interrupted story)
    {
        var machine = story.Machine;
        _azure.World.With(_azure.World.Vm("vm-build-07") with { Name = machine });
        if (story.WithoutCapacity)
        {
            _azure.World.Fail(new Fault { Operation = "start", Vm = machine, Code = "AllocationFailed", Message = "Allocation failed.", Times = 3 });
        }

        await Task.Delay(story.After, TimeProvider.System);
        var mika = new Actor(this, "Mika Tanaka", $"oid-mika-{machine}");
        var writesBefore = await TellAsync(mika, machine);
        var (requesterTold, approverTold) = (await EndsAsync(mika, machine), await EndsAsync(_priya, machine));
        var words = Teams.Sent.Last(sent => IsEnd(sent, mika, machine)).Text;
        var outcome = new Outcome(story, writesBefore, SizesSet(machine), _azure.World.Vm(machine), requesterTold, approverTold, words);
        _azure.World.Without(machine);
        return outcome;
    }

    private async Task<int> TellAsync(Actor mika, string machine)
    {
        await AgainUntilAnsweredAsync(() => mika.InstallAsync());
        await AgainUntilAnsweredAsync(() => mika.SayAsync(machine));
        var verdict = await Teams.WaitAsync(sent => Is(sent, mika, machine) && sent.Card.Verbs.Contains("request"));
        await AgainUntilAnsweredAsync(() => mika.PressAsync(verdict, "request", ("size", NewSize), ("reason", "The build needs Hyper-V.")));
        var approval = await Teams.WaitAsync(sent => Is(sent, _priya, machine) && sent.Card.Verbs.Contains("approve"));
        var writesBefore = Writes(machine).Count;
        await AgainUntilAnsweredAsync(() => _priya.PressAsync(approval, "approve"));
        return writesBefore;
    }

    // A person whose button does nothing presses it again.
    private static async Task AgainUntilAnsweredAsync(Func<Task> act)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(180));
        while (true)
        {
            try
            {
                await act();
                return;
            }
            catch (Exception nothing) when (nothing is HttpRequestException or TaskCanceledException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, patience.Token);
            }
        }
    }

    private async Task<int> EndsAsync(Actor person, string machine)
    {
        await Teams.WaitAsync(sent => IsEnd(sent, person, machine));
        return Teams.Sent.Count(sent => IsEnd(sent, person, machine));
    }

    private static bool IsEnd(Sent sent, Actor person, string machine) =>
        Is(sent, person, machine) && !sent.IsUpdate && sent.Text.Contains("It took", StringComparison.Ordinal);

    private static bool Is(Sent sent, Actor person, string machine) =>
        sent.Conversation == person.Chat && sent.HasCard && sent.Text.Contains(machine, StringComparison.Ordinal);

    private List<string> SizesSet(string machine) =>
        [.. Writes(machine).Where(write => write.Method == "PATCH").Select(write => JsonDocument.Parse(write.Body!).RootElement.GetProperty("properties").GetProperty("hardwareProfile").GetProperty("vmSize").GetString()!)];

    private List<LoggedRequest> Writes(string machine) =>
        [.. _azure.World.Requests.Where(request => request.IsWrite && request.Path.Contains($"/virtualMachines/{machine}", StringComparison.OrdinalIgnoreCase))];
}

/// <summary>A story that will be interrupted.</summary>
/// <param name="Machine">The machine's name.</param>
/// <param name="WithoutCapacity">Whether the new size finds no hardware.</param>
/// <param name="After">When it begins.</param>
internal sealed record Interrupted(string Machine, bool WithoutCapacity, TimeSpan After);

/// <summary>What is true at the end of a story.</summary>
/// <param name="Story">The story.</param>
/// <param name="WritesBeforeApproval">How many writes Azure saw before anybody approved.</param>
/// <param name="SizesSet">The sizes that were asked for, in order.</param>
/// <param name="Machine">The machine.</param>
/// <param name="RequesterTold">How often the requester was told the end.</param>
/// <param name="ApproverTold">How often the approver was told the end.</param>
/// <param name="Words">What the requester read at the end.</param>
internal sealed record Outcome(
    Interrupted Story, int WritesBeforeApproval, IReadOnlyList<string> SizesSet, VmSpec Machine, int RequesterTold, int ApproverTold, string Words);
