using Azure.Core;
using Azure.Core.Pipeline;
using Azure.ResourceManager;

namespace Bot.Cloud.Connection;

/// <summary>The one connection to Azure Resource Manager: one pool of HTTP connections, one identity, one retry rule, for the SDK's calls and for our own.</summary>
internal sealed class ArmConnection : IDisposable
{
    // Longer than any answer that we ask for takes; the durable queue waits for the rest.
    private static readonly TimeSpan NetworkTimeout = TimeSpan.FromSeconds(20);

    private readonly HttpClient http;
    private readonly TokenCredential credential;
    private readonly string scope;

    public ArmConnection(AzureOptions options, TimeProvider clock, CallMeter meter)
    {
        var environment = Environment(options);
        (credential, scope) = (SignIn.As(options, clock), environment.DefaultScope);
        http = new HttpClient(meter.Around(Handler(options))) { Timeout = Timeout.InfiniteTimeSpan };
        var settings = Settings(environment, meter);
        settings.Transport = new HttpClientTransport(http);

        Endpoint = environment.Endpoint;
        Client = new ArmClient(credential, defaultSubscriptionId: null, settings);
        Pipeline = HttpPipelineBuilder.Build(settings, new BearerTokenAuthenticationPolicy(credential, scope));
        Directory = new(options.Cloud is AzureCloud.UsGovernment ? "https://graph.microsoft.us" : "https://graph.microsoft.com");
        DirectoryPipeline = HttpPipelineBuilder.Build(settings, new BearerTokenAuthenticationPolicy(credential, new Uri(Directory, ".default").ToString()));
    }

    /// <summary>Azure Resource Manager's address; no other host is ever asked.</summary>
    public Uri Endpoint { get; }

    /// <summary>The SDK's client, for what changes machines.</summary>
    public ArmClient Client { get; }

    /// <summary>The SDK's pipeline, for reading JSON that the SDK's models cannot: a single unknown enum value makes them throw.</summary>
    public HttpPipeline Pipeline { get; }

    /// <summary>Microsoft Graph's address: the directory of people and groups. https://learn.microsoft.com/graph/deployments (read 2026-11).</summary>
    public Uri Directory { get; }

    /// <summary>The pipeline for Microsoft Graph, with a token of its own.</summary>
    public HttpPipeline DirectoryPipeline { get; }

    /// <summary>Gets a token, to see that there is one.</summary>
    public async Task SignInAsync(CancellationToken cancellationToken) => await credential.GetTokenAsync(new([scope]), cancellationToken);

    /// <summary>The Entra object id of the bot's own identity, as its token names it; null when the token cannot be read.</summary>
    /// <remarks>https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference (read 2026-11): <c>oid</c> is the immutable identifier of who asks, an application's too.</remarks>
    public async Task<string?> ObjectIdAsync(CancellationToken cancellationToken) =>
        TokenText.Claim((await credential.GetTokenAsync(new([scope]), cancellationToken)).Token, "oid");

    /// <summary>Whether the address belongs to Azure Resource Manager.</summary>
    public bool Owns(Uri address) =>
        address.IsAbsoluteUri && Uri.Compare(address, Endpoint, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;

    public void Dispose() => http.Dispose();

    private static ArmEnvironment Environment(AzureOptions options) => options switch
    {
        { Endpoint: { } endpoint } => new(endpoint, options.Audience ?? endpoint.GetLeftPart(UriPartial.Authority)),
        { Cloud: AzureCloud.UsGovernment } => ArmEnvironment.AzureGovernment,
        _ => ArmEnvironment.AzurePublicCloud,
    };

    private static ArmClientOptions Settings(ArmEnvironment environment, CallMeter meter) => new()
    {
        Environment = environment,
        RetryPolicy = new ImpatientRetry(meter),
        Retry = { NetworkTimeout = NetworkTimeout },
        Diagnostics = { ApplicationId = "nestor" },
    };

    private static HttpMessageHandler Handler(AzureOptions options)
    {
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = System.Net.DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        };
        if (options.Simulator is not { } simulator)
            return sockets;

        sockets.UseProxy = false;
        return new SimulatorRoute(simulator, sockets);
    }
}
