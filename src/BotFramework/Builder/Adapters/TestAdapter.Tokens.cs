using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>Tokens of people, as a test prepares them. The credentials of another app make no difference.</content>
public partial class TestAdapter : IExtendedUserTokenProvider
{
    private readonly Dictionary<TokenKey, string> _tokens = [];
    private readonly Dictionary<(TokenKey Key, string Code), string> _tokensByCode = [];
    private readonly Dictionary<(TokenKey Key, string Item), string> _exchangeable = [];

    /// <summary>Gives a person a token, which the bot gets only with the code, if there is one.</summary>
    public void AddUserToken(string connectionName, string channelId, string userId, string token, string magicCode = null)
    {
        var key = new TokenKey(connectionName, channelId, userId);
        if (magicCode is null)
            _tokens[key] = token;
        else
            _tokensByCode[(key, magicCode)] = token;
    }

    /// <summary>Lets an item, a token or an address, be exchanged for a token.</summary>
    public void AddExchangeableToken(string connectionName, string channelId, string userId, string exchangableItem, string token)
        => _exchangeable[(new TokenKey(connectionName, channelId, userId), exchangableItem)] = token;

    /// <summary>Makes the exchange of an item throw an <see cref="InvalidOperationException"/>.</summary>
    public void ThrowOnExchangeRequest(string connectionName, string channelId, string userId, string exchangableItem)
        => AddExchangeableToken(connectionName, channelId, userId, exchangableItem, token: null);

    /// <inheritdoc/>
    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, string connectionName, string magicCode, CancellationToken cancellationToken)
    {
        var key = KeyOf(turnContext, connectionName);
        if (magicCode is not null && _tokensByCode.Remove((key, magicCode), out var unlocked))
            _tokens[key] = unlocked;
        var found = _tokens.TryGetValue(key, out var token) ? new TokenResponse { ConnectionName = connectionName, Token = token } : null;
        return Task.FromResult(found);
    }

    /// <inheritdoc/>
    public virtual Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string magicCode,
        CancellationToken cancellationToken)
        => GetUserTokenAsync(turnContext, connectionName, magicCode, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken)
        => Task.FromResult($"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}");

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        CancellationToken cancellationToken)
        => GetOauthSignInLinkAsync(turnContext, connectionName, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default)
        => Task.FromResult($"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}/{userId}");

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default)
        => GetOauthSignInLinkAsync(turnContext, connectionName, userId, finalRedirect, cancellationToken);

    /// <inheritdoc/>
    public virtual Task SignOutUserAsync(
        ITurnContext turnContext,
        string connectionName = null,
        string userId = null,
        CancellationToken cancellationToken = default)
    {
        var person = KeyOf(turnContext, connectionName, userId);
        foreach (var key in _tokens.Keys.Where(key => key.IsOf(person) && (connectionName is null || key.Connection == connectionName)).ToArray())
            _tokens.Remove(key);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public virtual Task SignOutUserAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName = null,
        string userId = null,
        CancellationToken cancellationToken = default)
        => SignOutUserAsync(turnContext, connectionName, userId, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        string userId,
        string includeFilter = null,
        CancellationToken cancellationToken = default)
    {
        var person = KeyOf(context, connectionName: null, userId);
        var wanted = includeFilter?.Split(',');
        TokenStatus[] found =
        [
            .. _tokens.Keys
                .Where(key => key.IsOf(person) && wanted?.Contains(key.Connection) != false)
                .Select(key => new TokenStatus { ConnectionName = key.Connection, HasToken = true, ServiceProviderDisplayName = key.Connection }),
        ];
        return Task.FromResult(found.Length > 0 ? found : null);
    }

    /// <inheritdoc/>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        AppCredentials oAuthAppCredentials,
        string userId,
        string includeFilter = null,
        CancellationToken cancellationToken = default)
        => GetTokenStatusAsync(context, userId, includeFilter, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default)
        => Task.FromResult(new Dictionary<string, TokenResponse>());

    /// <inheritdoc/>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default)
        => GetAadTokensAsync(context, connectionName, resourceUrls, userId, cancellationToken);

    /// <inheritdoc/>
    public Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default)
        => GetSignInResourceAsync(turnContext, connectionName, turnContext.Activity.From?.Id, finalRedirect: null, cancellationToken);

    /// <inheritdoc/>
    public Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default)
        => GetSignInResourceAsync(turnContext, oAuthAppCredentials: null, connectionName, userId, finalRedirect, cancellationToken);

    /// <inheritdoc/>
    public virtual async Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default)
        => new()
    {
        SignInLink = await GetOauthSignInLinkAsync(turnContext, connectionName, userId, finalRedirect, cancellationToken).ConfigureAwait(false),
        TokenExchangeResource = new TokenExchangeResource { Id = Guid.NewGuid().ToString(), Uri = $"api://{connectionName}/resource" },
    };

    /// <inheritdoc/>
    public Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default)
        => ExchangeTokenAsync(turnContext, oAuthAppCredentials: null, connectionName, userId, exchangeRequest, cancellationToken);

    /// <inheritdoc/>
    public Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default)
    {
        var key = KeyOf(turnContext, connectionName, userId);
        var item = string.IsNullOrEmpty(exchangeRequest.Token) ? exchangeRequest.Uri : exchangeRequest.Token;
        if (!_exchangeable.TryGetValue((key, item), out var token))
            return Task.FromResult<TokenResponse>(null);
        return token is null
            ? throw new InvalidOperationException("Exception occurred during exchanging tokens")
            : Task.FromResult(new TokenResponse { ChannelId = key.Channel, ConnectionName = connectionName, Token = token });
    }

    private static TokenKey KeyOf(ITurnContext turnContext, string connectionName, string userId = null)
        => new(connectionName, turnContext.Activity.ChannelId, userId ?? turnContext.Activity.From?.Id);

    private sealed record TokenKey(string Connection, string Channel, string User)
    {
        internal bool IsOf(TokenKey person) => (Channel, User) == (person.Channel, person.User);
    }
}
