using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;
using static Microsoft.Rest.Route;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The token service over its REST API.</summary>
internal sealed class TokenServiceClient(string appId, ServiceClientCredentials credentials, Uri address, Func<HttpClient> connect) : UserTokenClient
{
    private static readonly HttpStatusCode[] Ok = [HttpStatusCode.OK];
    private static readonly HttpStatusCode[] OkOrNothing = [HttpStatusCode.OK, HttpStatusCode.NotFound];
    private static readonly HttpStatusCode[] SignedOut = [HttpStatusCode.OK, HttpStatusCode.NoContent];
    private static readonly HttpStatusCode[] Exchanged = [HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.NotFound];

    // Every turn has a token service client, and few ask it anything.
    private HttpClient http;

    /// <inheritdoc/>
    public override async Task<TokenResponse> GetUserTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        string magicCode,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);

        var query = Query(("userId", userId), ("connectionName", connectionName), ("channelId", channelId), ("code", magicCode));
        using var answer = await Call(HttpMethod.Get, "api/usertoken/GetToken" + query, OkOrNothing)
            .SendAsync<JToken>(cancellationToken).ConfigureAwait(false);
        return answer.Response.StatusCode == HttpStatusCode.OK ? answer.Body?.ToObject<TokenResponse>() : null;
    }

    /// <inheritdoc/>
    public override async Task<SignInResource> GetSignInResourceAsync(
        string connectionName,
        Activity activity,
        string finalRedirect,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connectionName);
        ArgumentNullException.ThrowIfNull(activity);

        var query = Query(("state", CreateTokenExchangeState(appId, connectionName, activity)), ("finalRedirect", finalRedirect));
        using var answer = await Call(HttpMethod.Get, "api/botsignin/GetSignInResource" + query, Ok)
            .SendAsync<SignInResource>(cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <inheritdoc/>
    public override async Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);

        var query = Query(("userId", userId), ("connectionName", connectionName), ("channelId", channelId));
        using var answer = await Call(HttpMethod.Delete, "api/usertoken/SignOut" + query, SignedOut)
            .SendAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<TokenStatus[]> GetTokenStatusAsync(
        string userId,
        string channelId,
        string includeFilter,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(channelId);

        var query = Query(("userId", userId), ("channelId", channelId), ("include", includeFilter));
        using var answer = await Call(HttpMethod.Get, "api/usertoken/GetTokenStatus" + query, Ok)
            .SendAsync<TokenStatus[]>(cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <inheritdoc/>
    public override async Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId,
        string connectionName,
        string[] resourceUrls,
        string channelId,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);

        var query = Query(("userId", userId), ("connectionName", connectionName), ("channelId", channelId));
        using var answer = await Call(HttpMethod.Post, "api/usertoken/GetAadTokens" + query, Ok, new AadResourceUrls(resourceUrls))
            .SendAsync<Dictionary<string, TokenResponse>>(cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <inheritdoc/>
    public override async Task<TokenResponse> ExchangeTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);

        var query = Query(("userId", userId), ("connectionName", connectionName), ("channelId", channelId));
        using var answer = await Call(HttpMethod.Post, "api/usertoken/exchange" + query, Exchanged, exchangeRequest)
            .SendAsync<JToken>(cancellationToken).ConfigureAwait(false);
        return answer.Response.StatusCode == HttpStatusCode.OK
            ? answer.Body?.ToObject<TokenResponse>()
            : throw new InvalidOperationException($"Unable to exchange token: ({answer.Body?.ToObject<ErrorResponse>()?.Error?.Code ?? "no code"})");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) http?.Dispose();
    }

    private RestCall Call(HttpMethod method, string route, HttpStatusCode[] success, object body = null) =>
        new(http ??= connect(), credentials, method, Join(address, route)) { Success = success, Body = body, Failure = ErrorResponseException.From };
}
