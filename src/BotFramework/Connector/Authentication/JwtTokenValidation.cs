using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks requests, and reads what tokens say. Whoever is not believed meets an <see cref="UnauthorizedAccessException"/>.</summary>
public static class JwtTokenValidation
{
    /// <summary>The caller of a request.</summary>
    /// <param name="activity">What was sent.</param>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">The bot's registration.</param>
    /// <param name="provider">Names the cloud; null for the public one.</param>
    /// <param name="httpClient">Reads the signing keys.</param>
    public static Task<ClaimsIdentity> AuthenticateRequest(
        IActivity activity,
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider provider,
        HttpClient httpClient = null) =>
        AuthenticateRequest(activity, authHeader, credentials, provider, new AuthenticationConfiguration(), httpClient);

    /// <summary>The caller of a request.</summary>
    /// <param name="activity">What was sent.</param>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">The bot's registration.</param>
    /// <param name="provider">Names the cloud; null for the public one.</param>
    /// <param name="authConfig">What else is required.</param>
    /// <param name="httpClient">Reads the signing keys.</param>
    public static async Task<ClaimsIdentity> AuthenticateRequest(
        IActivity activity,
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider provider,
        AuthenticationConfiguration authConfig,
        HttpClient httpClient = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return await StaticEntry.CheckAsync(provider, credentials, authConfig, httpClient, checks => checks.AuthenticateAsync(activity, authHeader, CancellationToken.None)).ConfigureAwait(false);
    }

    /// <summary>The caller behind an Authorization header.</summary>
    /// <param name="authHeader">The header.</param>
    /// <param name="credentials">The bot's registration.</param>
    /// <param name="channelProvider">Names the cloud; null for the public one.</param>
    /// <param name="channelId">The channel for which the signing key must be endorsed.</param>
    /// <param name="serviceUrl">The service address that the token must name; null when there is none to compare with.</param>
    /// <param name="httpClient">Reads the signing keys.</param>
    public static Task<ClaimsIdentity> ValidateAuthHeader(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string channelId,
        string serviceUrl = null,
        HttpClient httpClient = null) =>
        ValidateAuthHeader(authHeader, credentials, channelProvider, channelId, new AuthenticationConfiguration(), serviceUrl, httpClient);

    /// <summary>The caller behind an Authorization header.</summary>
    /// <param name="authHeader">The header.</param>
    /// <param name="credentials">The bot's registration.</param>
    /// <param name="channelProvider">Names the cloud; null for the public one.</param>
    /// <param name="channelId">The channel for which the signing key must be endorsed.</param>
    /// <param name="authConfig">What else is required.</param>
    /// <param name="serviceUrl">The service address that the token must name; null when there is none to compare with.</param>
    /// <param name="httpClient">Reads the signing keys.</param>
    public static async Task<ClaimsIdentity> ValidateAuthHeader(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string channelId,
        AuthenticationConfiguration authConfig,
        string serviceUrl = null,
        HttpClient httpClient = null)
    {
        if (string.IsNullOrEmpty(authHeader)) throw new ArgumentNullException(nameof(authHeader));

        return await StaticEntry.CheckAsync(channelProvider, credentials, authConfig, httpClient, checks => checks.AuthenticateAsync(authHeader, channelId, serviceUrl, CancellationToken.None)).ConfigureAwait(false);
    }

    /// <summary>The app id of the caller: claim <c>appid</c> in version 1 tokens, <c>azp</c> in version 2; null when there is none.</summary>
    /// <param name="claims">The claims of the caller.</param>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    public static string GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);

        var all = claims.ToList();
        return ValueOf(AuthenticationConstants.VersionClaim) switch
        {
            null or "" or "1.0" => ValueOf(AuthenticationConstants.AppIdClaim),
            "2.0" => ValueOf(AuthenticationConstants.AuthorizedParty),
            _ => null,
        };

        string ValueOf(string type) => all.Find(claim => claim.Type == type)?.Value;
    }
}
