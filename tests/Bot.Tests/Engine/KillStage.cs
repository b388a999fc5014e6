using System.Text.Json;
using AzureSimulator;
using Bot.Tests.Stage;

namespace Bot.Tests.Engine;

/// <summary>Azure and Teams that live on while the bot between them is killed, and two people who press again when nothing answers.</summary>
internal sealed class KillStage : IStage, IAsyncDisposable
{
    public const string OldSize = "Standard_B4s_v2";
    public const string NewSize = "Standard_D4s_v4";
    private readonly RunningSimulator _azure;
    private readonly BotProcess _bot;
    private readonly Actor _mika;
    private readonly Actor _priya;

    private KillStage(RunningSimulator azure, Teams teams)
    {
        (_azure, Teams) = (azure, teams);
        _mika = new(this, "Mika Tanaka", "oid-mika");
        _priya = new(this, "Priya Raman", "oid-priya");
        _bot = new(azure.Address.ToString(), _priya.ObjectId);
    }

    public Teams Teams { get; }

    public HttpClient Http { get; } = new() { Timeout = TimeSpan.FromSeconds(20) };

    public Uri BotUrl => _bot.Url;

    public static async Task<KillStage> OpenAsync()
    {
        var world = SimulatorWorld.Demo();
        world.Settings = world.Settings with { DeallocateSeconds = 0.3, ResizeSeconds = 0.3, StartSeconds = 0.3, RetryAfterSeconds = 0, LatencyMs = 5 };
        var stage = new KillStage(await RunningSimulator.StartAsync(world), await Teams.OpenAsync());
        await stage._bot.StartAsync();
        await stage._mika.InstallAsync();
        await stage._priya.InstallAsync();
        return stage;
    }

    /// <summary>One machine's whole story, while the bot is killed after a while and started again.</summary>
    /// <returns>What is true at its end.</returns>
    public async Task<Outcome> PlayAsync(string machine, bool withoutCapacity, TimeSpan killAfter)
    {
        _azure.World.With(_azure.World.Vm("vm-build-07") with { Name = machine });
        if (withoutCapacity)
        {
            _azure.World.Fail(new Fault { Operation = "start", Vm = machine, Code = "AllocationFailed", Message = "Allocation failed.", Times = 3 });
        }

        var killing = KillAsync(killAfter);
        var writesBefore = await TellAsync(machine);
        await killing;
        var (requesterTold, approverTold) = (await EndsAsync(_mika, machine), await EndsAsync(_priya, machine));
        var words = Teams.Sent.Last(sent => IsEnd(sent, _mika, machine)).Text;
        var outcome = new Outcome(writesBefore, SizesSet(machine), _azure.World.Vm(machine), requesterTold, approverTold, words);
        _azure.World.Without(machine);
        return outcome;
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

    private async Task<int> TellAsync(string machine)
    {
        await AgainUntilAnsweredAsync(() => _mika.SayAsync(machine));
        var verdict = await Teams.WaitAsync(sent => Is(sent, _mika, machine) && sent.Card.Verbs.Contains("request"));
        await AgainUntilAnsweredAsync(() => _mika.PressAsync(verdict, "request", ("size", NewSize), ("reason", "The build needs Hyper-V.")));
        var approval = await Teams.WaitAsync(sent => Is(sent, _priya, machine) && sent.Card.Verbs.Contains("approve"));
        var writesBefore = Writes(machine).Count;
        await AgainUntilAnsweredAsync(() => _priya.PressAsync(approval, "approve"));
        return writesBefore;
    }

    // A person whose button does nothing presses it again.
    private static async Task AgainUntilAnsweredAsync(Func<Task> act)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            try
            {
                await act();
                return;
            }
            catch (HttpRequestException)
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
        Is(sent, person, machine) && !sent.IsUpdate && sent.Card.Verbs.Count == 0 && sent.Text.Contains("It took", StringComparison.Ordinal);

    private static bool Is(Sent sent, Actor person, string machine) =>
        sent.Conversation == person.Chat && sent.HasCard && sent.Text.Contains(machine, StringComparison.Ordinal);

    private List<string> SizesSet(string machine) =>
        [.. Writes(machine).Where(write => write.Method == "PATCH").Select(write => JsonDocument.Parse(write.Body!).RootElement.GetProperty("properties").GetProperty("hardwareProfile").GetProperty("vmSize").GetString()!)];

    private List<LoggedRequest> Writes(string machine) =>
        [.. _azure.World.Requests.Where(request => request.IsWrite && request.Path.Contains($"/virtualMachines/{machine}", StringComparison.OrdinalIgnoreCase))];
}

/// <summary>What is true at the end of a story.</summary>
/// <param name="WritesBeforeApproval">How many writes Azure saw before anybody approved.</param>
/// <param name="SizesSet">The sizes that were asked for, in order.</param>
/// <param name="Machine">The machine.</param>
/// <param name="RequesterTold">How often the requester was told the end.</param>
/// <param name="ApproverTold">How often the approver was told the end.</param>
/// <param name="Words">What the requester read at the end.</param>
internal sealed record Outcome(int WritesBeforeApproval, IReadOnlyList<string> SizesSet, VmSpec Machine, int RequesterTold, int ApproverTold, string Words);
