using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The credentials that the configuration names: <c>MicrosoftAppType</c> is MultiTenant (default), SingleTenant or
/// UserAssignedMSI, with <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and <c>MicrosoftAppTenantId</c>.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private const string AppIdKey = MicrosoftAppCredentials.MicrosoftAppIdKey;
    private const string PasswordKey = MicrosoftAppCredentials.MicrosoftAppPasswordKey;
    private const string TenantIdKey = MicrosoftAppCredentials.MicrosoftAppTenantIdKey;

    private readonly ServiceClientCredentialsFactory _inner;

    /// <summary>Reads the configuration; a key that the kind of app needs and lacks is an <see cref="ArgumentException"/> that names it.</summary>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _inner = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey]?.Trim().ToUpperInvariant() switch
        {
            "USERASSIGNEDMSI" => UserAssignedIdentity(configuration, httpClient, logger),
            "SINGLETENANT" => SingleTenant(configuration, httpClient, logger),
            _ => MultiTenant(configuration, httpClient, logger),
        };
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken)
        => _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static PasswordServiceClientCredentialFactory MultiTenant(IConfiguration configuration, HttpClient httpClient, ILogger logger)
        => new(configuration[AppIdKey], configuration[PasswordKey], tenantId: null, httpClient, logger);

    private static ManagedIdentityServiceClientCredentialsFactory UserAssignedIdentity(IConfiguration configuration, HttpClient httpClient, ILogger logger)
    {
        var appId = Required(AppIdKey, configuration);
        _ = Required(TenantIdKey, configuration);
        return string.IsNullOrWhiteSpace(configuration[PasswordKey])
            ? new(appId, httpClient, logger)
            : throw new ArgumentException($"{PasswordKey} must not be set for an app with a managed identity.", nameof(configuration));
    }

    private static PasswordServiceClientCredentialFactory SingleTenant(IConfiguration configuration, HttpClient httpClient, ILogger logger)
        => new(Required(AppIdKey, configuration), Required(PasswordKey, configuration), Required(TenantIdKey, configuration), httpClient, logger);

    private static string Required(string key, IConfiguration configuration)
        => configuration[key] is { } value && !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException($"{key} is required for this MicrosoftAppType.", nameof(configuration));
}
