using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes credentials of a bot with a user-assigned managed identity. Such a bot always has an app id: authentication is never off.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string appId;
    private readonly HttpClient httpClient;
    private readonly ILogger logger;

    /// <summary>Creates a factory.</summary>
    /// <param name="appId">The client id of the identity, which is the bot's app id.</param>
    /// <param name="httpClient">What asks for tokens; a shared one when null.</param>
    /// <param name="logger">Where to log.</param>
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = default, ILogger logger = default)
    {
        this.appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        this.httpClient = httpClient;
        this.logger = logger;
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(IsOurs(appId));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken) =>
        IsOurs(appId)
            ? Task.FromResult<ServiceClientCredentials>(new ManagedIdentityAppCredentials(this.appId, audience, httpClient, logger))
            : throw new InvalidOperationException("Invalid Managed ID.");

    /// <summary>App ids are GUIDs, which portals write in either case.</summary>
    private bool IsOurs(string other) => string.Equals(appId, other, StringComparison.OrdinalIgnoreCase);
}
