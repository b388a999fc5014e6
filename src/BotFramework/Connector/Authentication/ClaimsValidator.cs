using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides whether a caller with a valid token may call.</summary>
public abstract class ClaimsValidator
{
    /// <summary>Throws <see cref="UnauthorizedAccessException"/> when the caller may not.</summary>
    /// <param name="claims">The claims of the caller.</param>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
