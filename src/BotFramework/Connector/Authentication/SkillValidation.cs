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

    private static bool IsChannel(string audience) =>
        string.Equals(audience, AuthenticationConstants.ToBotFromChannelTokenIssuer, StringComparison.OrdinalIgnoreCase)
        || string.Equals(audience, GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer, StringComparison.OrdinalIgnoreCase);
}
