using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot with a password, in the US Government cloud.</summary>
public class MicrosoftGovernmentAppCredentials : MicrosoftAppCredentials
{
    /// <summary>No credentials: nothing is added to requests.</summary>
    public static new readonly MicrosoftGovernmentAppCredentials Empty = new(null, null);

    /// <summary>Creates credentials of a multi-tenant bot.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="password">The bot's password.</param>
    /// <param name="customHttpClient">What asks for tokens; a shared one when null.</param>
    /// <param name="logger">Where to log.</param>
    /// <param name="oAuthScope">What the tokens are for; the channels of the cloud when null.</param>
    public MicrosoftGovernmentAppCredentials(
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
    public MicrosoftGovernmentAppCredentials(
        string appId,
        string password,
        string channelAuthTenant,
        HttpClient customHttpClient = default,
        ILogger logger = default,
        string oAuthScope = default)
        : base(appId, password, channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
    }

    /// <inheritdoc/>
    protected override string ToChannelFromBotOAuthScope => GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <inheritdoc/>
    protected override string ToChannelFromBotLoginUrlTemplate => GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <inheritdoc/>
    protected override string DefaultChannelAuthTenant => GovernmentAuthenticationConstants.DefaultChannelAuthTenant;
}
