using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Talks to the token service, which keeps the tokens of users.</summary>
public abstract class UserTokenClient : IDisposable
{
    /// <summary>Gets a user's token; null when the user has none.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="connectionName">The connection of the bot's registration.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="magicCode">The code the user got after signing in, if any.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<TokenResponse> GetUserTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        string magicCode,
        CancellationToken cancellationToken);

    /// <summary>What is needed to sign a user in.</summary>
    /// <param name="connectionName">The connection of the bot's registration.</param>
    /// <param name="activity">The activity that is answered.</param>
    /// <param name="finalRedirect">Where the browser goes in the end, if anywhere.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<SignInResource> GetSignInResourceAsync(
        string connectionName,
        Activity activity,
        string finalRedirect,
        CancellationToken cancellationToken);

    /// <summary>Signs a user out.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="connectionName">The connection; all of them when null.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken);

    /// <summary>Which connections a user has tokens of.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="includeFilter">Connections to ask for, with commas between; all when null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<TokenStatus[]> GetTokenStatusAsync(
        string userId,
        string channelId,
        string includeFilter,
        CancellationToken cancellationToken);

    /// <summary>Gets a user's Entra tokens for resources.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="connectionName">The connection of the bot's registration.</param>
    /// <param name="resourceUrls">The resources.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId,
        string connectionName,
        string[] resourceUrls,
        string channelId,
        CancellationToken cancellationToken);

    /// <summary>Exchanges a user's token for one of the connection.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="connectionName">The connection of the bot's registration.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="exchangeRequest">The token or resource to exchange.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<TokenResponse> ExchangeTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The state that travels through the sign-in page: who is signing in where, as Base64 of JSON.</summary>
    /// <param name="appId">The bot's app id; null while it has none.</param>
    /// <param name="connectionName">The connection of the bot's registration.</param>
    /// <param name="activity">The activity that is answered.</param>
    protected static string CreateTokenExchangeState(string appId, string connectionName, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(connectionName);
        ArgumentNullException.ThrowIfNull(activity);

        var state = new TokenExchangeState
        {
            ConnectionName = connectionName,
            Conversation = activity.GetConversationReference(),
            RelatesTo = activity.RelatesTo,
            MsAppId = appId,
        };
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(state)));
    }

    /// <summary>Lets go of the connection.</summary>
    /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
