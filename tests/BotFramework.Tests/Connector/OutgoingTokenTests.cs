using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;

namespace BotFramework.Tests.Connector;

public sealed class OutgoingTokenTests : IAsyncLifetime
{
    private ChannelService login = null!;

    public async Task InitializeAsync()
    {
        login = await ChannelService.StartAsync();
        var tokens = 0;
        login.Answer = context => context.Response.WriteAsync($$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token{{Interlocked.Increment(ref tokens)}}"}""");
    }

    public async Task DisposeAsync() => await login.DisposeAsync();

    private async Task<string?> AuthorizationAsync(PasswordServiceClientCredentialFactory factory, string scope = "https://api.botframework.com")
    {
        var credentials = await factory.CreateCredentialsAsync(factory.AppId, scope, $"{login.Address}tenant", true, default);
        using var request = new HttpRequestMessage();
        await credentials.ProcessHttpRequestAsync(request, default);
        return request.Headers.Authorization?.ToString();
    }

    private static PasswordServiceClientCredentialFactory Factory(HttpClient http, string appId = "app", string password = "p&w") =>
        new(appId, password, null, http, null);

    [Fact]
    public async Task A_bot_gets_its_token_for_its_password()
    {
        using var http = new HttpClient();

        Assert.Equal("Bearer token1", await AuthorizationAsync(Factory(http)));

        var asked = Assert.Single(login.Requests);
        Assert.Equal("/tenant/oauth2/v2.0/token", asked.RawTarget);
        Assert.Equal("grant_type=client_credentials&client_id=app&client_secret=p%26w&scope=https%3A%2F%2Fapi.botframework.com%2F.default", asked.Body);
    }

    [Fact]
    public async Task A_token_is_kept_over_turns_and_asked_for_once_by_many()
    {
        using var http = new HttpClient();
        var factory = Factory(http);

        var tokens = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => AuthorizationAsync(factory)));

        Assert.All(tokens, token => Assert.Equal("Bearer token1", token));
        Assert.Single(login.Requests);
    }

    [Fact]
    public async Task Another_scope_or_another_password_is_another_token()
    {
        using var http = new HttpClient();

        await AuthorizationAsync(Factory(http));
        await AuthorizationAsync(Factory(http), "skill");
        await AuthorizationAsync(Factory(http, password: "new"));

        Assert.Equal(3, login.Requests.Count);
    }

    [Fact]
    public async Task A_bot_without_an_app_id_sends_no_token()
    {
        using var http = new HttpClient();

        Assert.Null(await AuthorizationAsync(Factory(http, appId: "")));
        Assert.Empty(login.Requests);
    }

    [Fact]
    public async Task A_refused_password_tells_the_reason_and_never_the_password()
    {
        using var http = new HttpClient();
        login.Answers(401, """{"error":"invalid_client","error_description":"AADSTS7000215"}""");

        var error = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthorizationAsync(Factory(http)));

        Assert.Contains("401 invalid_client", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("p&w", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credentials_of_another_app_are_not_made()
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "p", null, null, null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => factory.CreateCredentialsAsync("other", "s", AuthenticationConstants.ToChannelFromBotLoginUrl, true, default));
        Assert.True(await factory.IsValidAppIdAsync("APP", default));
    }

    [Fact]
    public async Task A_single_tenant_bot_gets_its_tokens_from_its_own_tenant()
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "p", "7d9f3b52-0c1a-4e64-8f2d-5a6b7c8d9e01", null, null);

        var own = (AppCredentials)await factory.CreateCredentialsAsync("app", "s", AuthenticationConstants.ToChannelFromBotLoginUrl, true, default);

        Assert.Equal("https://login.microsoftonline.com/7d9f3b52-0c1a-4e64-8f2d-5a6b7c8d9e01", own.OAuthEndpoint);
        Assert.Equal("https://login.microsoftonline.com/botframework.com", new MicrosoftAppCredentials("app", "p").OAuthEndpoint);
        Assert.Equal("https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us", new MicrosoftGovernmentAppCredentials("app", "p").OAuthEndpoint);
    }

    [Fact]
    public async Task A_bot_with_a_managed_identity_gets_its_token_without_any_secret()
    {
        var end = TimeProvider.System.GetUtcNow().AddHours(2).ToUnixTimeSeconds();
        login.Answers(200, $$"""{"access_token":"mine","expires_on":"{{end}}","resource":"https://api.botframework.com","token_type":"Bearer"}""");
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", $"{login.Address}msi/token");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "header");
        var factory = new ManagedIdentityServiceClientCredentialsFactory("app");

        var first = (AppCredentials)await factory.CreateCredentialsAsync("APP", "https://api.botframework.com", "https://login.example", true, default);
        var second = (AppCredentials)await factory.CreateCredentialsAsync("app", "https://api.botframework.com", "https://login.example", true, default);

        Assert.Equal(("mine", "mine"), (await first.GetTokenAsync(), await second.GetTokenAsync()));
        var asked = Assert.Single(login.Requests);
        Assert.Contains("client_id=app", asked.RawTarget, StringComparison.Ordinal);
        Assert.Contains("resource=https", asked.RawTarget, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_with_a_managed_identity_always_has_authentication()
    {
        var factory = new ManagedIdentityServiceClientCredentialsFactory("app");

        Assert.False(await factory.IsAuthenticationDisabledAsync(default));
        Assert.True(await factory.IsValidAppIdAsync("APP", default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => factory.CreateCredentialsAsync("other", "s", "l", true, default));
        Assert.Throws<ArgumentNullException>(() => new ManagedIdentityServiceClientCredentialsFactory(" "));
    }
}
