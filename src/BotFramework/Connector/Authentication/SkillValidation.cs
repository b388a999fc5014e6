using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells skills (bots that call bots) from other callers.</summary>
public class SkillValidation
{
    /// <summary>Whether an Authorization header holds the token of a skill. Says nothing about whether the token is valid.</summary>
    /// <param name="authHeader">The header.</param>
    public static bool IsSkillToken(string authHeader) => BearerToken.TryRead(authHeader) is { } token && IsSkillClaim(token.Claims);

    /// <summary>Whether claims are those of a skill: another bot's app id beside the audience.</summary>
    /// <param name="claims">The claims.</param>
    public static bool IsSkillClaim(IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        if (all.Any(claim => claim is { Type: AuthenticationConstants.AppIdClaim, Value: AuthenticationConstants.AnonymousSkillAppId })) return true;
        if (all.All(claim => claim.Type != AuthenticationConstants.VersionClaim)) return false;

        var audience = all.Find(claim => claim.Type == AuthenticationConstants.AudienceClaim)?.Value;
        if (string.IsNullOrWhiteSpace(audience) || IsChannel(audience)) return false;

        var appId = JwtTokenValidation.GetAppIdFromClaims(all);
        return !string.IsNullOrWhiteSpace(appId) && !string.Equals(appId, audience, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The identity of a skill while authentication is off.</summary>
    public static ClaimsIdentity CreateAnonymousSkillClaim() =>
        new([new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)], AuthenticationConstants.AnonymousAuthType);

    /// <summary>Checks the token of a skill. Whether that skill may call is the caller's to decide, with the claims.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">The bot's registration.</param>
    /// <param name="channelProvider">Names the cloud; null for the public one.</param>
    /// <param name="httpClient">Reads the signing keys.</param>
    /// <param name="channelId">The channel of the activity; a skill's key needs no endorsement.</param>
    /// <param name="authConfig">What else is required; without a claims validator no skill is believed.</param>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, HttpClient httpClient, string channelId, AuthenticationConfiguration authConfig) =>
        StaticEntry.CheckAsync(channelProvider, credentials, authConfig, httpClient, checks => checks.AuthenticateSkillTokenAsync(authHeader, CancellationToken.None));

    private static bool IsChannel(string audience) =>
        string.Equals(audience, AuthenticationConstants.ToBotFromChannelTokenIssuer, StringComparison.OrdinalIgnoreCase)
        || string.Equals(audience, GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer, StringComparison.OrdinalIgnoreCase);
}
