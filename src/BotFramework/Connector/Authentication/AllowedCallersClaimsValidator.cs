using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets listed bots call this one as a skill.</summary>
public class AllowedCallersClaimsValidator : ClaimsValidator
{
    private readonly IList<string> allowedCallers;

    /// <summary>Lists the app ids that may call; "*" lets every bot call.</summary>
    /// <param name="allowedCallers">The app ids; nobody may call when null or empty.</param>
    public AllowedCallersClaimsValidator(IList<string> allowedCallers)
    {
        this.allowedCallers = allowedCallers ?? [];
    }

    /// <inheritdoc/>
    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (claims.Count == 0) throw new UnauthorizedAccessException("ValidateClaimsAsync.claims parameter must contain at least one element.");
        if (!SkillValidation.IsSkillClaim(claims) || allowedCallers.Contains("*")) return Task.CompletedTask;

        var caller = JwtTokenValidation.GetAppIdFromClaims(claims);
        return allowedCallers.Contains(caller, StringComparer.OrdinalIgnoreCase)
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException(
                $"Received a request from a bot with an app ID of \"{caller}\". To enable requests from this caller, add the app ID to the configured set of allowedCallers.");
    }
}
