using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes credentials of a bot with a password.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient httpClient;
    private readonly ILogger logger;

    /// <summary>Creates a factory without an app id: authentication is off until one is set.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <summary>Creates a factory.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="password">The bot's password.</param>
    /// <param name="tenantId">The tenant of a single-tenant bot; null for a multi-tenant one.</param>
    /// <param name="httpClient">What asks for tokens; a shared one when null.</param>
    /// <param name="logger">Where to log.</param>
    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        this.httpClient = httpClient;
        this.logger = logger;
    }

    /// <summary>The bot's app id.</summary>
    public string AppId { get; set; }

    /// <summary>The bot's password.</summary>
    public string Password { get; set; }

    /// <summary>The tenant of a single-tenant bot.</summary>
    public string TenantId { get; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(IsOurs(appId));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string oauthScope,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(AppId) && !IsOurs(appId)) throw new InvalidOperationException("Invalid appId.");

        return Task.FromResult<ServiceClientCredentials>(
            Tenant(AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, loginEndpoint) is { } tenant ? Public(tenant, oauthScope)
            : Tenant(GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate, loginEndpoint) is { } governmentTenant ? Government(governmentTenant, oauthScope)
            : new PrivateCloudAppCredentials(AppId, Password, httpClient, logger, oauthScope, loginEndpoint, validateAuthority));
    }

    /// <summary>App ids are GUIDs, which portals write in either case.</summary>
    private bool IsOurs(string appId) => string.Equals(AppId, appId, StringComparison.OrdinalIgnoreCase);

    private MicrosoftAppCredentials Public(string tenant, string oauthScope) =>
        string.IsNullOrEmpty(AppId) ? MicrosoftAppCredentials.Empty : new(AppId, Password, tenant, httpClient, logger, oauthScope);

    private MicrosoftGovernmentAppCredentials Government(string tenant, string oauthScope) =>
        string.IsNullOrEmpty(AppId) ? MicrosoftGovernmentAppCredentials.Empty : new(AppId, Password, tenant, httpClient, logger, oauthScope);

    /// <summary>The tenant that tokens come from, when the place is in this cloud: the bot's own, or else that of the place.</summary>
    private string Tenant(string template, string loginEndpoint)
    {
        var cloud = template.Replace("{0}", string.Empty, StringComparison.Ordinal);
        if (loginEndpoint?.StartsWith(cloud, StringComparison.OrdinalIgnoreCase) != true) return null;

        return string.IsNullOrEmpty(TenantId) ? loginEndpoint[cloud.Length..].TrimEnd('/') : TenantId;
    }
}
