using System.Text.Json;
using AzureSimulator;
using Bot.Core.Audit;
using Bot.Storage;
using Bot.Storage.Tests;
using Bot.Tests.Stage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Engine;

/// <summary>Three bots on one PostgreSQL database, as behind a load balancer: every call goes to the next one that lives.</summary>
internal sealed class ClusterStage : IStage, IAsyncDisposable
{
    public const string NewSize = "Standard_D4s_v4";
    private readonly RunningSimulator _azure;
    private readonly List<BotProcess> _bots;
    private readonly Actor _priya;
    private readonly ServiceProvider _services;
    private int _calls;

    private ClusterStage(RunningSimulator azure, Teams teams, string database)
    {
        (_azure, Teams) = (azure, teams);
        _priya = new(this, "Priya Raman", "oid-priya");
        _bots = [.. Enumerable.Range(0, 3).Select(_ => new BotProcess(azure.Address.ToString(), _priya.ObjectId, database))];
        _services = new ServiceCollection().AddExistingStorage(database).BuildServiceProvider();
    }

    public Teams Teams { get; }

    public HttpClient Http { get; } = new() { Timeout = TimeSpan.FromSeconds(100) };

    public Uri BotUrl
    {
        get
        {
            lock (_bots)
            {
                return _bots[Interlocked.Increment(ref _calls) % _bots.Count].Url;
            }
        }
    }

    public IAuditLog Audit => _services.GetRequiredService<IAuditLog>();

    /// <summary>Starts all of them at once on an empty database.</summary>
    public static async Task<ClusterStage> OpenAsync()
    {
        var world = SimulatorWorld.Demo();
        world.Settings = world.Settings with { DeallocateSeconds = 1, ResizeSeconds = 1, StartSeconds = 1, RetryAfterSeconds = 0, Quotas = [new("standardDSv4Family", 10_000), new("cores", 10_000)] };
        var stage = new ClusterStage(
            await RunningSimulator.StartAsync(world), await Teams.OpenAsync(), await (await PostgresServer.SharedAsync()).MakeDatabaseAsync());
        await Task.WhenAll(stage._bots.Select(bot => bot.StartAsync()));
        return stage;
    }

    /// <summary>A person asks for a machine of their own.</summary>
    public async Task<Actor> AskAsync(string machine)
    {
        _azure.World.With(_azure.World.Vm("vm-build-07") with { Name = machine });
        var mika = new Actor(this, "Mika Tanaka", $"oid-mika-{machine}");
        await AgainAsync(() => mika.InstallAsync());
        await AgainAsync(() => mika.SayAsync(machine));
        var verdict = await Teams.WaitAsync(sent => sent.Conversation == mika.Chat && sent.HasCard && sent.Card.Verbs.Contains("request"));
        await AgainAsync(() => mika.PressAsync(verdict, "request", ("size", NewSize), ("reason", "The build needs Hyper-V.")));
        return mika;
    }

    /// <summary>Priya presses Approve; what her card carries is in the audit too.</summary>
    public async Task ApproveAsync(Actor mika, string machine)
    {
        var id = new Core.Machines.MachineId(_azure.World.Vm(machine).Subscription, _azure.World.Vm(machine).ResourceGroup, machine);
        var asked = (await Audit.ListAsync(id, 1, CancellationToken.None)).Single().Entry;
        var card = new Sent(mika.Chat, "1", [], IsUpdate: false);
        await AgainAsync(() => _priya.PressForgedAsync(card, "approve", ("request", asked.Request!), ("plan", asked.PlanHash!)));
    }

    /// <summary>Kills one, without a farewell; nobody calls it any more.</summary>
    public async Task KillOneAsync()
    {
        BotProcess victim;
        lock (_bots)
        {
            victim = _bots[0];
            _bots.RemoveAt(0);
        }

        await victim.KillAsync();
        victim.Dispose();
    }

    /// <summary>Waits until the person is told the end.</summary>
    public Task<Sent> EndAsync(Actor mika) => Teams.WaitAsync(sent =>
        sent.Conversation == mika.Chat && sent.HasCard && !sent.IsUpdate && sent.Text.Contains("It took", StringComparison.Ordinal));

    /// <summary>The machine, and the sizes that Azure took for it.</summary>
    public (VmSpec Machine, IReadOnlyList<string> SizesSet) Look(string machine) => (_azure.World.Vm(machine),
    [
        .. _azure.World.Requests
            .Where(request => request.Method == "PATCH" && request.Status is >= 200 and < 300 && request.Path.Contains($"/virtualMachines/{machine}?", StringComparison.OrdinalIgnoreCase))
            .Select(request => JsonDocument.Parse(request.Body!).RootElement.GetProperty("properties").GetProperty("hardwareProfile").GetProperty("vmSize").GetString()!),
    ]);

    public async ValueTask DisposeAsync()
    {
        _bots.ForEach(bot => bot.Dispose());
        await _services.DisposeAsync();
        await _azure.DisposeAsync();
        await Teams.DisposeAsync();
        Http.Dispose();
    }

    // Who calls a replica that has just died, or dies in the middle, calls again and gets another.
    private static async Task AgainAsync(Func<Task> act)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(180));
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
}
