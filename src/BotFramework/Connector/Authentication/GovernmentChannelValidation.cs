using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks tokens of channels in the cloud of the US Government.</summary>
public sealed class GovernmentChannelValidation
{
    /// <summary>Where the channel's signing keys are.</summary>
    public static string OpenIdMetadataUrl { get; set; } = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    /// <inheritdoc cref="ChannelValidation.AuthenticateChannelToken(string, ICredentialProvider, string, HttpClient, string)"/>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(string authHeader, ICredentialProvider credentials, string serviceUrl, HttpClient httpClient, string channelId) =>
        AuthenticateChannelToken(authHeader, credentials, serviceUrl, httpClient, channelId, new AuthenticationConfiguration());

    /// <inheritdoc cref="ChannelValidation.AuthenticateChannelToken(string, ICredentialProvider, string, HttpClient, string, AuthenticationConfiguration)"/>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        string serviceUrl,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig) =>
        StaticEntry.Government(credentials, authConfig, httpClient)
            .AuthenticateChannelTokenAsync(authHeader, channelId, serviceUrl ?? string.Empty, CancellationToken.None);

    /// <summary>Refuses an identity that is not the channel's, for this bot and this service address.</summary>
    /// <param name="identity">The identity of a token whose signature is good.</param>
    /// <param name="credentials">The bot's registration.</param>
    /// <param name="serviceUrl">The service address of the activity; null when there is none.</param>
    public static Task ValidateIdentity(ClaimsIdentity identity, ICredentialProvider credentials, string serviceUrl) =>
        ChannelIdentity.CheckAsync(identity, GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer, credentials, serviceUrl);
}
