using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks tokens of the Emulator, which may call in development only.</summary>
/// <remarks>Which issuers are the Emulator's is a fixed list: no token adds itself to it.</remarks>
public static class EmulatorValidation
{
    /// <summary>Whether the header holds a token that says it comes from the Emulator. It is not checked yet.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    public static bool IsTokenFromEmulator(string authHeader) =>
        BearerToken.TryRead(authHeader) is { } token && RequestAuthenticator.EmulatorIssuers.Contains(token.Issuer);

    /// <summary>Checks a token.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">The bot's registration.</param>
    /// <param name="channelProvider">Names the cloud; null for the public one.</param>
    /// <param name="httpClient">Reads the signing keys.</param>
    /// <param name="channelId">The channel of the activity; the Emulator's key needs no endorsement.</param>
    public static Task<ClaimsIdentity> AuthenticateEmulatorToken(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        HttpClient httpClient,
        string channelId) =>
        AuthenticateEmulatorToken(authHeader, credentials, channelProvider, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>Checks a token.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">The bot's registration.</param>
    /// <param name="channelProvider">Names the cloud; null for the public one.</param>
    /// <param name="httpClient">Reads the signing keys.</param>
    /// <param name="channelId">The channel of the activity; the Emulator's key needs no endorsement.</param>
    /// <param name="authConfig">What else is required.</param>
    public static Task<ClaimsIdentity> AuthenticateEmulatorToken(
        string authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, HttpClient httpClient, string channelId, AuthenticationConfiguration authConfig) =>
        StaticEntry.CheckAsync(channelProvider, credentials, authConfig, httpClient, checks => checks.AuthenticateEmulatorTokenAsync(authHeader, CancellationToken.None));
}
