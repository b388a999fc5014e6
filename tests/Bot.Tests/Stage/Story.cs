using AzureSimulator;
using Bot.Hosting;
using Bot.Jobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot.Tests.Stage;

/// <summary>A whole bot in process, between a simulated Azure and a Teams of our own: activities go in by the front door, cards and ARM calls come out.</summary>
internal sealed class Story : IStage, IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nestor-story-");
    private readonly WebApplication _azureApp;
    private WebApplication _bot;
    private IReadOnlyList<string> _settings = [];
    private string _contentRoot = "";
    private Action<WebApplicationBuilder>? _host;

    private Story(Teams teams, SimulatorWorld azure, WebApplication azureApp)
    {
        (Teams, Azure, _azureApp) = (teams, azure, azureApp);
        Mika = new(this, "Mika Tanaka", "oid-mika");
        Priya = new(this, "Priya Raman", "oid-priya");
        Stranger = new(this, "Sam Stranger", "oid-stranger");
        _bot = null!;
    }

    /// <summary>Asks.</summary>
    public Actor Mika { get; }

    /// <summary>Approves.</summary>
    public Actor Priya { get; }

    /// <summary>May nothing.</summary>
    public Actor Stranger { get; }

    public Teams Teams { get; }

    public SimulatorWorld Azure { get; }

    public HttpClient Http { get; } = new();

    /// <summary>What the bot consists of.</summary>
    public IServiceProvider Services => _bot.Services;

    /// <summary>The bot's clock.</summary>
    public LaterClock Clock { get; } = new();

    public Uri BotUrl => new(_bot.Urls.First());

    /// <summary>The connection string of the bot's database.</summary>
    public string Database => $"Data Source={Path.Combine(_folder.FullName, "nestor.db")}";

    /// <summary>The calls that could change something.</summary>
    public IReadOnlyList<LoggedRequest> Writes => [.. Azure.Requests.Where(request => request.IsWrite)];

    /// <summary>Opens the stage with the demo's machines, which need no time for anything.</summary>
    public static async Task<Story> BeginAsync(Func<SimulatorWorld, SimulatorWorld>? change = null, string? contentRoot = null, IReadOnlyList<string>? settings = null, Action<WebApplicationBuilder>? host = null)
    {
        var azure = SimulatorWorld.Demo();
        azure.Settings = azure.Settings with { DeallocateSeconds = 0, ResizeSeconds = 0, StartSeconds = 0, RetryAfterSeconds = 0 };
        azure = change?.Invoke(azure) ?? azure;
        var azureApp = SimulatorHost.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"], azure);
        await azureApp.StartAsync();
        var story = new Story(await Teams.OpenAsync(), azure, azureApp);
        story._contentRoot = contentRoot ?? story._folder.FullName;
        story._settings = settings ?? [];
        story._host = host;
        await story.StartBotAsync();
        return story;
    }

    /// <summary>Opens the stage with both people having the bot installed.</summary>
    public static async Task<Story> BeginWithPeopleAsync(Func<SimulatorWorld, SimulatorWorld>? change = null, IReadOnlyList<string>? settings = null)
    {
        var story = await BeginAsync(change, settings: settings);
        await story.Mika.InstallAsync();
        await story.Priya.InstallAsync();
        return story;
    }

    /// <summary>Starts the bot, again if need be.</summary>
    /// <param name="more">Settings that are different from then on.</param>
    public async Task StartBotAsync(IReadOnlyList<string>? more = null)
    {
        _settings = [.. _settings, .. more ?? []];
        _bot = BotHost.Build(Settings(), host =>
        {
            host.Services.AddSingleton<TimeProvider>(Clock);
            _host?.Invoke(host);
        });
        await _bot.StartAsync();
    }

    /// <summary>Whatever lay since before the start has been taken up.</summary>
    public Task SettledAsync() => Services.GetServices<IHostedService>().OfType<Resumption>().Single().ExecuteTask!;

    public async Task StopBotAsync()
    {
        await _bot.StopAsync();
        await _bot.DisposeAsync();
    }

    /// <summary>The bot is down until a moment, and is started again then.</summary>
    public async Task RestartAtAsync(DateTimeOffset moment)
    {
        await StopBotAsync();
        Clock.SetTo(moment);
        await StartBotAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopBotAsync();
        await _azureApp.DisposeAsync();
        await Teams.DisposeAsync();
        Http.Dispose();
        CardRules.Check(Teams.Sent);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private string[] Settings() =>
    [
        "--environment", "Development",
        "--contentRoot", _contentRoot,
        "--urls", "http://127.0.0.1:0",
        "--Azure:Simulator", _azureApp.Urls.First(),
        "--Storage:ConnectionString", Database,
        "--Approvals:Approvers:0", Priya.ObjectId,
        "--Prices:Patience", "00:00:20",
        "--Resize:Pace", "00:00:00.02",
        "--Resize:Pause", "00:00:00.02",
        "--Logging:LogLevel:Default", Environment.GetEnvironmentVariable("NESTOR_LOG") ?? "None",
        .. _settings,
    ];
}
