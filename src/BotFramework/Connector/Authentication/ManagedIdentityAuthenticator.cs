using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens of a user-assigned managed identity, through the Microsoft authentication library.</summary>
public class ManagedIdentityAuthenticator : IAuthenticator
{
    private static readonly HttpClient Shared = new();

    private readonly string appId;
    private readonly string resource;
    private readonly HttpClient httpClient;

    /// <summary>Creates the authenticator.</summary>
    /// <param name="appId">The client id of the identity.</param>
    /// <param name="resource">What the tokens are for.</param>
    /// <param name="customHttpClient">What asks for tokens; a shared one when null.</param>
    /// <param name="logger">Where to log.</param>
    public ManagedIdentityAuthenticator(string appId, string resource, HttpClient customHttpClient = default, ILogger logger = default)
    {
        this.appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        this.resource = string.IsNullOrWhiteSpace(resource) ? throw new ArgumentNullException(nameof(resource)) : resource;
        httpClient = customHttpClient ?? Shared;
    }

    /// <inheritdoc/>
    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) =>
        TokenCache.Of(httpClient).GetAsync((appId, resource), () => AskAsync(forceRefresh), TimeProvider.System, forceRefresh);

    private async Task<AuthenticatorResult> AskAsync(bool forceRefresh)
    {
        var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId))
            .WithHttpClientFactory(new GivenHttpClient(httpClient))
            .Build();
        var answer = await identity.AcquireTokenForManagedIdentity(resource).WithForceRefresh(forceRefresh).ExecuteAsync().ConfigureAwait(false);
        return new() { AccessToken = answer.AccessToken, ExpiresOn = answer.ExpiresOn };
    }

    private sealed class GivenHttpClient(HttpClient httpClient) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => httpClient;
    }
}
