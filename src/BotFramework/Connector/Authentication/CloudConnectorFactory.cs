namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients of channels for one app id in one cloud.</summary>
internal sealed class CloudConnectorFactory(
    string appId,
    Cloud cloud,
    ServiceClientCredentialsFactory credentials,
    IHttpClientFactory httpClientFactory)
    : ConnectorFactory
{
    private static readonly HttpClient Shared = new();

    /// <inheritdoc/>
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new UnusableServiceUrlException(serviceUrl);
        var own = await credentials
            .CreateCredentialsAsync(appId, audience ?? cloud.OAuthScope, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken).ConfigureAwait(false);

        // A factory's HTTP client is ours to dispose (its handlers are pooled); the shared one stays.
        return new ConnectorClient(address, own, httpClientFactory?.CreateClient() ?? Shared, disposeHttpClient: httpClientFactory is not null);
    }
}
