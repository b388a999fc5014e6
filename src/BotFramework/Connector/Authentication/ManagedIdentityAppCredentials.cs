using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot with a user-assigned managed identity: no secret anywhere.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    /// <summary>Creates credentials.</summary>
    /// <param name="appId">The client id of the identity, which is the bot's app id.</param>
    /// <param name="oAuthScope">What the tokens are for; the channels of the cloud when null.</param>
    /// <param name="customHttpClient">What asks for tokens; a shared one when null.</param>
    /// <param name="logger">Where to log.</param>
    public ManagedIdentityAppCredentials(string appId, string oAuthScope, HttpClient customHttpClient = default, ILogger logger = default)
        : base(null, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new ManagedIdentityAuthenticator(MicrosoftAppId, OAuthScope, CustomHttpClient, Logger));
}
