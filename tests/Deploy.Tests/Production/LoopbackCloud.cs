using AzureSimulator;
using Bot.Tests.Channel;
using Bot.Tests.Stage;
using Microsoft.AspNetCore.Builder;

namespace Deploy.Tests.Production;

/// <summary>Everything that a bot in Production talks to, on this machine: Azure and Teams by https, the sign-in, the managed identity, a collector; and two people.</summary>
internal sealed class LoopbackCloud : IStage, IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nestor-production-");
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("nestor-production-data-");
    private readonly Certificate _certificate;
    private WebApplication _azure = null!;
    private Registration _registration = null!;

    private LoopbackCloud()
    {
        _certificate = new(_folder.FullName);
        (Mika, Priya) = (new(this, "Mika Tanaka", "oid-mika"), new(this, "Priya Raman", "oid-priya"));
    }

    public Actor Mika { get; }

    public Actor Priya { get; }

    public SimulatorWorld Azure { get; } = SimulatorWorld.Demo();

    public Teams Teams { get; private set; } = null!;

    public ManagedIdentity Identity { get; private set; } = null!;

    public Collector Collector { get; private set; } = null!;

    public PublishedBot Bot { get; private set; } = null!;

    public HttpClient Http { get; } = new();

    /// <summary>The one folder that the bot may write.</summary>
    public string Data => _data.FullName;

    public Uri BotUrl => Bot.Url;

    public static async Task<LoopbackCloud> OpenAsync()
    {
        var cloud = new LoopbackCloud();
        // The certificate may be read by whoever runs the bot.
        await Repository.RunAsync("chmod", ["-R", "a+rX", cloud._folder.FullName], "/");
        cloud._azure = SimulatorHost.Build([.. cloud._certificate.Server, "--Logging:LogLevel:Default", "None"], cloud.Azure);
        await cloud._azure.StartAsync();
        cloud.Teams = await Teams.OpenAsync(cloud._certificate.Server);
        cloud._registration = await Registration.OpenAsync();
        cloud.Identity = await ManagedIdentity.StartAsync();
        cloud.Collector = await Collector.StartAsync();
        cloud.Bot = new(cloud.Data, cloud.Settings());
        cloud.Http.DefaultRequestHeaders.Authorization = new("Bearer", Registration.Token(cloud.Teams.ServiceUrl));
        return cloud;
    }

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await Collector.DisposeAsync();
        await Identity.DisposeAsync();
        await _registration.DisposeAsync();
        await Teams.DisposeAsync();
        await _azure.DisposeAsync();
        Http.Dispose();
        _data.Delete(recursive: true);
        _folder.Delete(recursive: true);
    }

    // As deploy/modules/app.bicep sets them; beside them only where this cloud is.
    private Dictionary<string, string> Settings() => new(Identity.Environment.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)))
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
        ["DOTNET_EnableDiagnostics"] = "0",
        ["SSL_CERT_FILE"] = _certificate.Pem,
        ["MicrosoftAppType"] = "UserAssignedMSI",
        ["MicrosoftAppId"] = Registration.AppId,
        ["MicrosoftAppTenantId"] = Actor.Contoso,
        ["ToBotFromChannelOpenIdMetadataUrl"] = _registration.Metadata,
        ["Azure__Endpoint"] = _azure.Urls.First(),
        ["Azure__TenantId"] = Actor.Contoso,
        ["Azure__ManagedIdentityClientId"] = Registration.AppId,
        ["Channel__AllowedHosts__0"] = "127.0.0.1",
        ["Approvals__Approvers__0"] = Priya.ObjectId,
        ["Storage__ConnectionString"] = $"Data Source={Path.Combine(Data, "nestor.db")};Vfs=unix-excl",
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = Collector.Address,
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "500",
    };
}
