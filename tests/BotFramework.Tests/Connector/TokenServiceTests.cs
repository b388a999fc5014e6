using System.Security.Claims;
using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using static BotFramework.Tests.Connector.AuthenticationHarness;

namespace BotFramework.Tests.Connector;

public sealed class TokenServiceTests : IAsyncLifetime
{
    private ChannelService service = null!;
    private UserTokenClient client = null!;

    public async Task InitializeAsync()
    {
        service = await ChannelService.StartAsync();
        client = await ClientAsync(appId: null);
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await service.DisposeAsync();
    }

    private Task<UserTokenClient> ClientAsync(string? appId)
    {
        var factory = new PasswordServiceClientCredentialFactory(appId, "password", null, null, null);
        var authentication = BotFrameworkAuthenticationFactory.Create(
            null, true, null, null, null, service.Address.ToString(), null, null, null, factory, new AuthenticationConfiguration(), null, null);
        return authentication.CreateUserTokenClientAsync(new ClaimsIdentity([new Claim("aud", appId ?? "bot")]), default);
    }

    private ChannelService.Asked Asked => Assert.Single(service.Requests);

    [Fact]
    public async Task A_user_who_signed_in_has_a_token()
    {
        service.Answers(200, """{"connectionName":"graph","token":"t","expiration":"2026-11-23T07:00:00Z","more":1}""");

        var token = await client.GetUserTokenAsync("29:a", "graph", "msteams", "123456", default);

        Assert.Equal(("t", "2026-11-23T07:00:00Z"), (token.Token, token.Expiration));
        Assert.Equal(("GET", "/api/usertoken/GetToken?userId=29%3Aa&connectionName=graph&channelId=msteams&code=123456"), (Asked.Method, Asked.RawTarget));
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"error":{"code":"NotFound"}}""")]
    public async Task A_user_who_did_not_has_none(string body)
    {
        service.Answers(404, body);

        Assert.Null(await client.GetUserTokenAsync("29:a", "graph", "msteams", null, default));
    }

    [Fact]
    public async Task A_token_is_exchanged()
    {
        service.Answers(200, """{"token":"new"}""");

        var token = await client.ExchangeTokenAsync("29:a", "graph", "msteams", new TokenExchangeRequest(token: "old"), default);

        Assert.Equal("new", token.Token);
        Assert.Equal(("POST", "/api/usertoken/exchange?userId=29%3Aa&connectionName=graph&channelId=msteams"), (Asked.Method, Asked.RawTarget));
        Assert.Equal("""{"token":"old"}""", Asked.Body);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    public async Task A_token_that_cannot_be_exchanged_is_told_by_its_code(int status)
    {
        service.Answers(status, """{"error":{"code":"ConsentRequired","message":"m"}}""");

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => client.ExchangeTokenAsync("29:a", "graph", "msteams", new TokenExchangeRequest(), default));

        Assert.Contains("ConsentRequired", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_starts_with_who_and_where()
    {
        service.Answers(200, """{"signInLink":"https://token.example/x","tokenExchangeResource":{"id":"1","uri":"api://bot"}}""");

        var resource = await client.GetSignInResourceAsync("graph", FromTeams, null, default);

        var query = Uri.UnescapeDataString(Asked.RawTarget["/api/botsignin/GetSignInResource?state=".Length..]);
        var state = JObject.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(query))).ToObject<TokenExchangeState>()!;
        Assert.Equal(("https://token.example/x", "api://bot"), (resource.SignInLink, resource.TokenExchangeResource.Uri));
        Assert.Equal(("graph", "bot", "a:1"), (state.ConnectionName, state.MsAppId, state.Conversation.Conversation.Id));
    }

    [Fact]
    public async Task Signing_out_and_the_state_of_all_connections()
    {
        service.Answers(200, """[{"connectionName":"graph","hasToken":true}]""");

        await client.SignOutUserAsync("29:a", null, "msteams", default);
        var states = await client.GetTokenStatusAsync("29:a", "msteams", "graph,sql", default);

        Assert.True(states.Single().HasToken);
        Assert.Equal(
            ["DELETE /api/usertoken/SignOut?userId=29%3Aa&channelId=msteams", "GET /api/usertoken/GetTokenStatus?userId=29%3Aa&channelId=msteams&include=graph%2Csql"],
            service.Requests.Select(asked => $"{asked.Method} {asked.RawTarget}"));
    }

    [Fact]
    public async Task Tokens_for_resources_come_by_resource()
    {
        service.Answers(200, """{"https://graph":{"token":"g"}}""");

        var tokens = await client.GetAadTokensAsync("29:a", "graph", ["https://graph"], "msteams", default);

        Assert.Equal("g", tokens["https://graph"].Token);
        Assert.Equal("""{"resourceUrls":["https://graph"]}""", Asked.Body);
    }

    [Fact]
    public async Task A_token_service_that_fails_is_an_error()
    {
        service.Answers(500, "");

        await Assert.ThrowsAsync<ErrorResponseException>(() => client.GetUserTokenAsync("29:a", "graph", "msteams", null, default));
    }
}
