using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot with a password, in a cloud whose places all come from the settings.</summary>
internal sealed class PrivateCloudAppCredentials(
    string appId,
    string password,
    HttpClient customHttpClient,
    ILogger logger,
    string oAuthScope,
    string oAuthEndpoint,
    bool validateAuthority)
    : MicrosoftAppCredentials(appId, password, customHttpClient, logger, oAuthScope)
{
    /// <inheritdoc/>
    public override string OAuthEndpoint => oAuthEndpoint;

    /// <inheritdoc/>
    public override bool ValidateAuthority => validateAuthority;
}
