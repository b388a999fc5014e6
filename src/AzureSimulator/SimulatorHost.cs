using AzureSimulator.Arm;
using AzureSimulator.Arm.Endpoints;
using AzureSimulator.Control;
using AzureSimulator.Entra;
using AzureSimulator.Prices;

namespace AzureSimulator;

/// <summary>The simulated Azure as a web application, for <c>dotnet run</c> and for tests in process.</summary>
public static class SimulatorHost
{
    /// <summary>Builds the application; the caller starts it.</summary>
    /// <param name="args">The command line: <c>--urls</c> as usual, <c>--latency MILLISECONDS</c> for every ARM call.</param>
    /// <param name="world">What exists in it; the demo world when null.</param>
    /// <param name="clock">The time that operations take; the system's when null.</param>
    public static WebApplication Build(string[] args, SimulatorWorld? world = null, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(SimulatorHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(Prepared(world ?? SimulatorWorld.Demo(), clock, builder.Configuration));
        var app = builder.Build();
        app.MapControl();
        app.MapPrices();
        app.MapDirectory();
        MapArm(app);
        return app;
    }

    private static SimulatorWorld Prepared(SimulatorWorld world, TimeProvider? clock, ConfigurationManager configuration)
    {
        world.Clock = clock ?? TimeProvider.System;
        if (configuration["latency"] is { } latency)
            world.Settings = world.Settings with { LatencyMs = Milliseconds(latency) };
        return world;
    }

    private static int Milliseconds(string text) => int.TryParse(text, out var milliseconds) && milliseconds >= 0
        ? milliseconds
        : throw new ArgumentException($"--latency takes milliseconds, like --latency 150, not '{text}'.");

    private static void MapArm(WebApplication app)
    {
        app.UseWhen(http => !ControlEndpoints.Owns(http.Request.Path) && !PriceEndpoints.Owns(http.Request.Path) && !DirectoryEndpoints.Owns(http.Request.Path), arm => arm.UseMiddleware<ArmPipeline>());
        app.MapSubscriptions();
        app.MapVirtualMachines();
        app.MapVirtualMachineActions();
        app.MapOperations();
        app.MapCompute();
        app.MapRelatedResources();
        app.MapPlacements();
        app.MapPolicyRestrictions();
        app.MapAuthorization();
        app.MapResourceGraph();
    }
}
