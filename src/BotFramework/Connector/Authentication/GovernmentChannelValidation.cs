using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks tokens of channels in the cloud of the US Government.</summary>
public sealed class GovernmentChannelValidation
{
    /// <summary>Where the channel's signing keys are.</summary>
    public static string OpenIdMetadataUrl { get; set; } = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    /// <summary>Checks a token.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">The bot's registration.</param>
    /// <param name="serviceUrl">The service address of the activity.</param>
    /// <param name="httpClient">Reads the channel's keys.</param>
    /// <param name="channelId">The channel for which the signing key must be endorsed.</param>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        string serviceUrl,
        HttpClient httpClient,
        string channelId) =>
        AuthenticateChannelToken(authHeader, credentials, serviceUrl, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>Checks a token.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">The bot's registration.</param>
    /// <param name="serviceUrl">The service address of the activity.</param>
    /// <param name="httpClient">Reads the channel's keys.</param>
    /// <param name="channelId">The channel for which the signing key must be endorsed.</param>
    /// <param name="authConfig">What else is required.</param>
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
