using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What must be true of the identity in a channel's token.</summary>
internal static class ChannelIdentity
{
    /// <summary>Refuses an identity that was not issued by the channel, for this bot and for this service address.</summary>
    public static async Task CheckAsync(ClaimsIdentity identity, string issuer, ICredentialProvider credentials, string serviceUrl)
    {
        if (identity is not { IsAuthenticated: true }) throw new UnauthorizedAccessException("The identity is not authenticated.");

        var audience = identity.Claims.FirstOrDefault(claim => claim.Type == AuthenticationConstants.AudienceClaim && claim.Issuer == issuer)?.Value;
        if (string.IsNullOrWhiteSpace(audience) || !await credentials.IsValidAppIdAsync(audience).ConfigureAwait(false))
            throw new UnauthorizedAccessException("The token is for somebody else.");

        CheckServiceUrl(identity, serviceUrl);
    }

    /// <summary>Refuses an identity whose token was issued for another service address; null when there is none to compare with.</summary>
    public static void CheckServiceUrl(ClaimsIdentity identity, string serviceUrl)
    {
        if (serviceUrl is null) return;

        var claimed = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (string.IsNullOrWhiteSpace(claimed) || !string.Equals(claimed, serviceUrl, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The token is for another service address.");
    }
}
