namespace AzureSimulator;

/// <summary>A simulator on a free loopback port of this process, for tests and the demo.</summary>
public sealed class RunningSimulator : IAsyncDisposable
{
    private readonly WebApplication app;

    private RunningSimulator(WebApplication app, SimulatorWorld world) => (this.app, World) = (app, world);

    /// <summary>What exists in it.</summary>
    public SimulatorWorld World { get; }

    /// <summary>Its address, like <c>http://127.0.0.1:41234</c>.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>Starts one.</summary>
    /// <param name="world">What exists in it; the demo world when null.</param>
    /// <param name="clock">The time that operations take; the system's when null.</param>
    /// <param name="port">The port; 0 takes a free one.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    public static async Task<RunningSimulator> StartAsync(
        SimulatorWorld? world = null, TimeProvider? clock = null, int port = 0, CancellationToken cancellationToken = default)
    {
        var inhabited = world ?? SimulatorWorld.Demo();
        var app = SimulatorHost.Build(["--urls", $"http://127.0.0.1:{port}"], inhabited, clock);
        await app.StartAsync(cancellationToken);
        return new(app, inhabited);
    }

    /// <summary>Stops it.</summary>
    public ValueTask DisposeAsync() => app.DisposeAsync();
}
