using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot with a password, in the public cloud.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    /// <summary>The setting of the app id.</summary>
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    /// <summary>The setting of the password.</summary>
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    /// <summary>The setting of the kind of registration.</summary>
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    /// <summary>The setting of the tenant.</summary>
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    /// <summary>No credentials: nothing is added to requests.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    /// <summary>Creates credentials of a multi-tenant bot.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="password">The bot's password.</param>
    /// <param name="customHttpClient">What asks for tokens; a shared one when null.</param>
    /// <param name="logger">Where to log.</param>
    /// <param name="oAuthScope">What the tokens are for; the channels of the cloud when null.</param>
    public MicrosoftAppCredentials(
        string appId,
        string password,
        HttpClient customHttpClient = default,
        ILogger logger = default,
        string oAuthScope = default)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    /// <summary>Creates credentials of a bot of one tenant.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="password">The bot's password.</param>
    /// <param name="channelAuthTenant">The tenant; the cloud's own when null.</param>
    /// <param name="customHttpClient">What asks for tokens; a shared one when null.</param>
    /// <param name="logger">Where to log.</param>
    /// <param name="oAuthScope">What the tokens are for; the channels of the cloud when null.</param>
    public MicrosoftAppCredentials(
        string appId,
        string password,
        string channelAuthTenant,
        HttpClient customHttpClient = default,
        ILogger logger = default,
        string oAuthScope = default)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    /// <summary>The bot's password.</summary>
    public string MicrosoftAppPassword { get; set; }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new PasswordAuthenticator(CustomHttpClient, new(OAuthEndpoint, MicrosoftAppId, MicrosoftAppPassword, OAuthScope)));
}
