using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter that keeps tokens of people for OAuth connections of the bot.</summary>
public interface IUserTokenProvider
{
    /// <summary>The token of the sender; null when there is none. The code is the one that the sign-in page showed.</summary>
    Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, string connectionName, string magicCode, CancellationToken cancellationToken);

    /// <summary>Where the sender can sign in.</summary>
    Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken);

    /// <summary>Where a person can sign in.</summary>
    Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default);

    /// <summary>Forgets the tokens of a person, by default of the sender and for all connections.</summary>
    Task SignOutUserAsync(ITurnContext turnContext, string connectionName = null, string userId = null, CancellationToken cancellationToken = default);

    /// <summary>The connections that a person has a token for, null for none; the filter is a list with commas.</summary>
    Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, string userId, string includeFilter = null, CancellationToken cancellationToken = default);

    /// <summary>Tokens for resources of Entra ID, by resource.</summary>
    Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default);
}
