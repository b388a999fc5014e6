using Bot.Health;
using Bot.Storage;
using Bot.Telemetry;
using Bot.Turns;

namespace Bot.Hosting;

/// <summary>The bot as a web application. The table of contents of what it consists of.</summary>
public static class BotHost
{
    // Platforms kill after 10 seconds at the soonest; a step of a resize that is cut off is taken up again at the next start.
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(8);

    /// <summary>Builds the bot and leaves it to the caller to start: tests and the demo run it in their own process.</summary>
    /// <param name="args">Command-line arguments in the usual form (<c>--Azure:Simulator http://127.0.0.1:5005</c>).</param>
    /// <param name="change">What the caller adds or replaces.</param>
    /// <exception cref="SettingsException">Settings are missing or contradict each other; the message names each.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? change = null)
    {
        var builder = SettingsFile.Read(() => WebApplication.CreateBuilder(args));
        var settings = Settings.Read(builder.Configuration, builder.Environment);
        ListenAsBotsDo(builder);

        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSettings(settings)
            .AddStorage(settings.Database)
            .AddAzure(settings.Azure, settings.Prices)
            .AddConversation()
            .AddResizing(settings)
            .AddTelemetry(builder.Configuration) // after what makes the tables: it counts what is in them
            .AddReadiness()
            .Configure<HostOptions>(host => host.ShutdownTimeout = LongestFarewell);
        change?.Invoke(builder);

        var app = builder.Build();
        app.MapMessages();
        app.MapHealth();
        return app;
    }

    /// <summary>Runs the bot until it is told to stop.</summary>
    /// <returns>The exit code: 0, or 1 when it could not start.</returns>
    /// <exception cref="SettingsException">Settings are missing or contradict each other; the message names each.</exception>
    public static async Task<int> RunAsync(string[] args)
    {
        var app = Build(args);
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (Exception exception)
        {
            // The host has logged where it came from; whoever reads the last line wants to know what to do.
            await Console.Error.WriteLineAsync($"Nestor stopped: {string.Join(" ", Messages(exception))} The command 'doctor', with the same settings, looks at every link and says how to repair it.");
            return 1;
        }
    }

    private static IEnumerable<string> Messages(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            yield return exception.Message;
        }
    }

    // 3978 is where bots listen by custom; whoever hosts this one says where with --urls, ASPNETCORE_URLS or ASPNETCORE_HTTP_PORTS.
    private static void ListenAsBotsDo(WebApplicationBuilder builder)
    {
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
        {
            builder.WebHost.UseUrls("http://localhost:3978");
        }
    }
}
