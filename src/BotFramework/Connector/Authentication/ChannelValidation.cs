using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks tokens of channels in the public cloud.</summary>
public static class ChannelValidation
{
    /// <summary>Where the channel's signing keys are.</summary>
    public static string OpenIdMetadataUrl { get; set; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    /// <summary>Checks a token that is bound to no service address.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">The bot's registration.</param>
    /// <param name="httpClient">Reads the channel's keys.</param>
    /// <param name="channelId">The channel for which the signing key must be endorsed.</param>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(string authHeader, ICredentialProvider credentials, HttpClient httpClient, string channelId) =>
        AuthenticateChannelToken(authHeader, credentials, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>Checks a token that is bound to no service address.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">The bot's registration.</param>
    /// <param name="httpClient">Reads the channel's keys.</param>
    /// <param name="channelId">The channel for which the signing key must be endorsed.</param>
    /// <param name="authConfig">What else is required.</param>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig) =>
        StaticEntry.Public(credentials, authConfig, httpClient).AuthenticateChannelTokenAsync(authHeader, channelId, null, CancellationToken.None);

    /// <summary>Checks a token.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">The bot's registration.</param>
    /// <param name="serviceUrl">The service address of the activity.</param>
    /// <param name="httpClient">Reads the channel's keys.</param>
    /// <param name="channelId">The channel for which the signing key must be endorsed.</param>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(string authHeader, ICredentialProvider credentials, string serviceUrl, HttpClient httpClient, string channelId) =>
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
        StaticEntry.Public(credentials, authConfig, httpClient)
            .AuthenticateChannelTokenAsync(authHeader, channelId, serviceUrl ?? string.Empty, CancellationToken.None);
}
