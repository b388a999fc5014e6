using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens for a password from the login service (OAuth 2.0 client credentials).</summary>
internal sealed class PasswordAuthenticator(HttpClient http, PasswordAuthenticator.Account account, TimeProvider clock = null) : IAuthenticator
{
    private static readonly HttpClient Shared = new();

    private readonly HttpClient http = http ?? Shared;
    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    /// <summary>Whose tokens, from where and what for.</summary>
    internal sealed record Account(string LoginEndpoint, string AppId, string Password, string Scope);

    /// <inheritdoc/>
    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) =>
        TokenCache.Of(http).GetAsync(account, AskAsync, clock, forceRefresh);

    private async Task<AuthenticatorResult> AskAsync()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = account.AppId,
            ["client_secret"] = account.Password,
            ["scope"] = DefaultScope(account.Scope),
        });
        using var response = await http.PostAsync(new Uri($"{account.LoginEndpoint.TrimEnd('/')}/oauth2/v2.0/token"), form).ConfigureAwait(false);
        var answer = Read(await response.Content.ReadAsStringAsync().ConfigureAwait(false));

        return response.IsSuccessStatusCode && answer?.Token is { Length: > 0 }
            ? new() { AccessToken = answer.Token, ExpiresOn = clock.GetUtcNow().AddSeconds(answer.ExpiresIn) }
            : throw new UnauthorizedAccessException($"The login service gave the bot no token: {(int)response.StatusCode} {answer?.Error}");
    }

    private static string DefaultScope(string scope) => scope.EndsWith("/.default", StringComparison.OrdinalIgnoreCase) ? scope : scope + "/.default";

    private static TokenAnswer Read(string json)
    {
        try
        {
            return JsonConvert.DeserializeObject<TokenAnswer>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record TokenAnswer(
        [property: JsonProperty("access_token")] string Token,
        [property: JsonProperty("expires_in")] double ExpiresIn,
        [property: JsonProperty("error")] string Error);
}
