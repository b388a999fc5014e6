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
        var disabled = string.IsNullOrEmpty(AppId);
        if (!disabled && !IsOurs(appId)) throw new InvalidOperationException("Invalid appId.");

        return Task.FromResult<ServiceClientCredentials>(
            Is(AuthenticationConstants.ToChannelFromBotLoginUrl, loginEndpoint)
                ? disabled ? MicrosoftAppCredentials.Empty : new MicrosoftAppCredentials(AppId, Password, TenantId, httpClient, logger, oauthScope)
            : Is(GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl, loginEndpoint)
                ? disabled ? MicrosoftGovernmentAppCredentials.Empty : new MicrosoftGovernmentAppCredentials(AppId, Password, TenantId, httpClient, logger, oauthScope)
            : new PrivateCloudAppCredentials(AppId, Password, httpClient, logger, oauthScope, loginEndpoint, validateAuthority));
    }

    /// <summary>App ids are GUIDs, which portals write in either case.</summary>
    private bool IsOurs(string appId) => Is(AppId, appId);

    private static bool Is(string expected, string value) => string.Equals(expected, value, StringComparison.OrdinalIgnoreCase);
}
