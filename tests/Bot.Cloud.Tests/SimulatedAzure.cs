using AzureSimulator;
using Bot.Cloud.Prices;
using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Storage.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Cloud.Tests;

/// <summary>The bot's cloud side on a simulated Azure, over real HTTP. Operations and patience take the time of <see cref="Clock"/>, which stands still until a test moves it.</summary>
internal sealed class SimulatedAzure : IAsyncDisposable
{
    private readonly RunningSimulator simulator;
    private readonly ServiceProvider services;

    private SimulatedAzure(RunningSimulator simulator, TimeProvider clock, AzureOptions options, PriceOptions? prices = null)
    {
        this.simulator = simulator;
        var collection = new ServiceCollection().AddSingleton(clock).AddCloud(options with { Simulator = simulator.Address }, prices);
        Log.Listen(collection);
        services = collection.BuildServiceProvider();
    }

    public FakeTimeProvider Clock => (FakeTimeProvider)services.GetRequiredService<TimeProvider>();

    public Alarms Log { get; } = new();

    public SimulatorWorld World => simulator.World;

    public IMachines Machines => services.GetRequiredService<IMachines>();

    public IRights Rights => services.GetRequiredService<IRights>();

    public IGroups Groups => services.GetRequiredService<IGroups>();

    public IPriceList Prices => services.GetRequiredService<IPriceList>();

    public IMachineOperator Operator => services.GetRequiredService<IMachineOperator>();

    public IReadOnlyList<LoggedRequest> Writes => [.. World.Requests.Where(request => request.IsWrite)];

    public static async Task<SimulatedAzure> StartAsync(SimulatorWorld world, AzureOptions? options = null, PriceOptions? prices = null)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        return new(await RunningSimulator.StartAsync(world, clock), clock, options ?? new(), prices);
    }

    /// <summary>A simulated Azure whose calls take their time in real milliseconds.</summary>
    public static async Task<SimulatedAzure> StartWithLatencyAsync(SimulatorWorld world, int milliseconds)
    {
        world.Settings = world.Settings with { LatencyMs = milliseconds };
        return new(await RunningSimulator.StartAsync(world), TimeProvider.System, new());
    }

    /// <summary>Five subscriptions, and one machine named <c>web-01</c> in the first.</summary>
    public static SimulatorWorld FiveSubscriptions(VmSpec? machine = null) =>
        Enumerable.Range(1, 5)
            .Aggregate(new SimulatorWorld(), (world, number) => world.WithSubscription($"Contoso {number}"))
            .With(machine ?? new VmSpec { Name = "web-01", Size = "Standard_B4s_v2" });

    public MachineId IdOf(string name)
    {
        var vm = World.Vm(name);
        return new(vm.Subscription, vm.ResourceGroup, vm.Name);
    }

    public async Task<MachineReading.Read> ReadAsync(string name) =>
        Assert.IsType<MachineReading.Read>(await Machines.ReadAsync(IdOf(name), default));

    /// <summary>Waits until each of the calls has been made, answered or not.</summary>
    public async Task WaitForCallsAsync(params string[] calls)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (calls.FirstOrDefault(call => !World.Requests.Any(request => request.Path.Contains(call, StringComparison.Ordinal))) is { } missing)
        {
            Assert.False(limit.IsCancellationRequested, $"{missing} was never asked for.");
            await Task.Yield();
        }
    }

    public async Task WarmUpAsync()
    {
        var start = Assert.IsAssignableFrom<BackgroundService>(services.GetRequiredService<IHostedService>());
        await start.StartAsync(default);
        await start.ExecuteTask!;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await simulator.DisposeAsync();
    }
}
