using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads what tokens say.</summary>
public static class JwtTokenValidation
{
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
