using System.Security.Claims;
using Microsoft.Bot.Builder.BotFramework;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace BotFramework.Tests.Connector;

/// <summary>The static ways to check a request, which older bots call themselves: they check no less than the adapter does.</summary>
public sealed class StaticEntryTests : IAsyncLifetime
{
    private static readonly SimpleCredentialProvider s_bot = new(Token.Bot, "password");
    private readonly HttpClient http = new();
    private OpenIdEndpoint endpoint = null!;

    public async Task InitializeAsync()
    {
        endpoint = await OpenIdEndpoint.StartAsync();
        ChannelValidation.OpenIdMetadataUrl = endpoint.Metadata;
    }

    public async Task DisposeAsync()
    {
        ChannelValidation.OpenIdMetadataUrl = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;
        http.Dispose();
        await endpoint.DisposeAsync();
    }

    private Token Good => Token.OfTeams(endpoint.Key("key1"), TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task A_message_from_Teams_is_believed()
    {
        var identity = await JwtTokenValidation.AuthenticateRequest(AuthenticationHarness.FromTeams, Good.Bearer, s_bot, new SimpleChannelProvider(), http);

        Assert.True(identity.IsAuthenticated);
        Assert.Equal(Token.Bot, identity.FindFirst("aud")!.Value);
        await ChannelValidation.AuthenticateChannelToken(Good.Bearer, s_bot, Token.ServiceUrl, http, "msteams");
        await ChannelValidation.AuthenticateChannelToken(Good.Bearer, s_bot, http, "msteams");
        await JwtTokenValidation.ValidateAuthHeader(Good.Bearer, s_bot, null, "msteams", Token.ServiceUrl, http);
    }

    [Theory]
    [InlineData("aud", "another")]
    [InlineData("iss", "https://evil.example")]
    [InlineData("serviceurl", "https://evil.example/")]
    public async Task A_token_with_another_claim_is_refused(string claim, string value)
    {
        var header = Good.With(claim, value).Bearer;

        await Refused(() => JwtTokenValidation.AuthenticateRequest(AuthenticationHarness.FromTeams, header, s_bot, null, http));
        await Refused(() => ChannelValidation.AuthenticateChannelToken(header, s_bot, Token.ServiceUrl, http, "msteams"));
        await Refused(() => JwtTokenValidation.ValidateAuthHeader(header, s_bot, new SimpleChannelProvider(), "msteams", Token.ServiceUrl, http));
    }

    [Fact]
    public async Task A_key_speaks_only_for_its_channels()
        => await Refused(() => ChannelValidation.AuthenticateChannelToken(Good.Bearer, s_bot, Token.ServiceUrl, http, "skype"));

    [Fact]
    public async Task Without_a_token_only_a_bot_without_a_registration_listens()
    {
        await Refused(() => JwtTokenValidation.AuthenticateRequest(AuthenticationHarness.FromTeams, null, s_bot, null, http));
        await Assert.ThrowsAsync<ArgumentNullException>(() => JwtTokenValidation.ValidateAuthHeader("", s_bot, null, "msteams", httpClient: http));

        var anonymous = await JwtTokenValidation.AuthenticateRequest(AuthenticationHarness.FromTeams, "", new SimpleCredentialProvider(), null, http);
        Assert.Equal(AuthenticationConstants.AnonymousAuthType, anonymous.AuthenticationType);
    }

    [Fact]
    public async Task Without_a_configuration_nothing_is_checked_by_accident()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => JwtTokenValidation.AuthenticateRequest(AuthenticationHarness.FromTeams, Good.Bearer, s_bot, null, authConfig: null, http));
        await Assert.ThrowsAsync<ArgumentNullException>(() => JwtTokenValidation.ValidateAuthHeader(Good.Bearer, s_bot, null, "msteams", authConfig: null, httpClient: http));
    }

    [Fact]
    public async Task A_bots_own_rule_holds_for_every_caller()
    {
        var configuration = new AuthenticationConfiguration { ClaimsValidator = new Nobody() };

        await Refused(() => JwtTokenValidation.AuthenticateRequest(AuthenticationHarness.FromTeams, Good.Bearer, s_bot, null, configuration, http));
    }

    public static TheoryData<Claim[], bool, string?> Identities => new()
    {
        { [Said("aud", Token.Bot), Said("serviceurl", Token.ServiceUrl)], true, Token.ServiceUrl },
        { [Said("aud", Token.Bot)], true, null },
        { [Said("aud", "")], false, null },
        { [Said("aud", "another")], false, null },
        { [new("aud", Token.Bot, null, "somebody else")], false, null },
        { [Said("peanut", "")], false, null },
        { [Said("aud", Token.Bot)], false, Token.ServiceUrl },
        { [Said("aud", Token.Bot), Said("serviceurl", "")], false, Token.ServiceUrl },
        { [Said("aud", Token.Bot), Said("serviceurl", "https://other.example/")], false, Token.ServiceUrl },
    };

    [Theory]
    [MemberData(nameof(Identities))]
    public async Task An_identity_must_be_the_channels_for_this_bot_and_address(Claim[] claims, bool good, string? serviceUrl)
    {
        var check = () => EnterpriseChannelValidation.ValidateIdentity(new ClaimsIdentity(claims, "token"), s_bot, serviceUrl);
        var government = () => GovernmentChannelValidation.ValidateIdentity(
            new ClaimsIdentity(claims.Select(claim => new Claim(claim.Type, claim.Value, null, claim.Issuer.Replace(".com", ".us", StringComparison.Ordinal))), "token"), s_bot, serviceUrl);

        foreach (var validate in (Func<Task>[])[check, government])
            Assert.Equal(good, await Record.ExceptionAsync(validate) is not UnauthorizedAccessException);
    }

    [Fact]
    public async Task Nobody_is_no_channel()
    {
        await Refused(() => EnterpriseChannelValidation.ValidateIdentity(null, s_bot, null));
        await Refused(() => GovernmentChannelValidation.ValidateIdentity(new ClaimsIdentity(), s_bot, null));
    }

    [Fact]
    public async Task The_settings_name_the_registration_and_the_cloud()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = Token.Bot,
            ["MicrosoftAppPassword"] = "password",
            ["ChannelService"] = GovernmentAuthenticationConstants.ChannelService,
        }).Build();
        var (bot, cloud) = (new ConfigurationCredentialProvider(configuration), new ConfigurationChannelProvider(configuration));

        Assert.Equal("password", await bot.GetAppPasswordAsync(Token.Bot));
        Assert.Null(await bot.GetAppPasswordAsync("another"));
        Assert.False(await bot.IsAuthenticationDisabledAsync());
        Assert.True(cloud.IsGovernment());
        Assert.False(cloud.IsPublicAzure());
        Assert.Equal(GovernmentAuthenticationConstants.ChannelService, await cloud.GetChannelServiceAsync());
        Assert.True(new SimpleChannelProvider().IsPublicAzure());
    }

    private static Claim Said(string type, string value) => new(type, value, null, AuthenticationConstants.ToBotFromChannelTokenIssuer);

    private static Task Refused(Func<Task> check) => Assert.ThrowsAsync<UnauthorizedAccessException>(check);

    private sealed class Nobody : ClaimsValidator
    {
        public override Task ValidateClaimsAsync(IList<Claim> claims) => throw new UnauthorizedAccessException("nobody");
    }
}
