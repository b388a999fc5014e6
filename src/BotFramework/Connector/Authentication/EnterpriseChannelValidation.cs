using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks tokens of an enterprise channel.</summary>
public sealed class EnterpriseChannelValidation
{
    /// <summary>Checks a token.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">The bot's registration.</param>
    /// <param name="channelProvider">Names the enterprise channel.</param>
    /// <param name="serviceUrl">The service address of the activity.</param>
    /// <param name="httpClient">Reads the channel's keys.</param>
    /// <param name="channelId">The channel for which the signing key must be endorsed.</param>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string serviceUrl,
        HttpClient httpClient,
        string channelId) =>
        AuthenticateChannelToken(authHeader, credentials, channelProvider, serviceUrl, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>Checks a token.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">The bot's registration.</param>
    /// <param name="channelProvider">Names the enterprise channel.</param>
    /// <param name="serviceUrl">The service address of the activity.</param>
    /// <param name="httpClient">Reads the channel's keys.</param>
    /// <param name="channelId">The channel for which the signing key must be endorsed.</param>
    /// <param name="authConfig">What else is required.</param>
    public static async Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string serviceUrl,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(channelProvider);
        var service = await channelProvider.GetChannelServiceAsync().ConfigureAwait(false);
        return await StaticEntry.Enterprise(service, credentials, authConfig, httpClient)
            .AuthenticateChannelTokenAsync(authHeader, channelId, serviceUrl ?? string.Empty, CancellationToken.None).ConfigureAwait(false);
    }

    /// <inheritdoc cref="GovernmentChannelValidation.ValidateIdentity"/>
    public static Task ValidateIdentity(ClaimsIdentity identity, ICredentialProvider credentials, string serviceUrl) =>
        ChannelIdentity.CheckAsync(identity, AuthenticationConstants.ToBotFromChannelTokenIssuer, credentials, serviceUrl);
}
