using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Takes a token out of an Authorization header, without believing it yet.</summary>
internal static class BearerToken
{
    /// <summary>No channel sends a token near this long; longer ones are not even read.</summary>
    private const int MaxLength = 16 * 1024;

    private static readonly JsonWebTokenHandler Handler = new();

    /// <summary>The token; null when the header is not "Bearer" and one JSON web token.</summary>
    public static JsonWebToken TryRead(string authHeader)
    {
        if (string.IsNullOrEmpty(authHeader) || authHeader.Length > MaxLength) return null;
        if (authHeader.Split(' ') is not ["Bearer", { Length: > 0 } text] || !Handler.CanReadToken(text)) return null;

        try
        {
            return Handler.ReadJsonWebToken(text) is { Claims: not null } token ? token : null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever a stranger's token makes the parser throw, it is no token to us.
            return null;
        }
    }
}
