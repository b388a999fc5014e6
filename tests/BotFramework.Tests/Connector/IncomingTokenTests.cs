using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;
using static BotFramework.Tests.Connector.AuthenticationHarness;

namespace BotFramework.Tests.Connector;

public sealed class IncomingTokenTests : IAsyncLifetime
{
    private static readonly RSA Strangers = RSA.Create(2048);

    private OpenIdEndpoint endpoint = null!;

    public async Task InitializeAsync()
    {
        endpoint = await OpenIdEndpoint.StartAsync();
        endpoint.Add("unendorsed");
        endpoint.Add("skypeOnly", "skype");
    }

    public async Task DisposeAsync() => await endpoint.DisposeAsync();

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private Token Good => Token.OfTeams(endpoint.Key("key1"), Now);

    [Fact]
    public async Task A_message_from_Teams_is_believed_and_answered_as_the_bot()
    {
        var result = await Authentication(endpoint).AcceptAsync(Good.Bearer);

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Equal(Token.Bot, result.ClaimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim)!.Value);
        Assert.Equal(("https://api.botframework.com", "urn:botframework:azure"), (result.Audience, result.CallerId));
    }

    [Theory]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task Longer_hashes_are_believed_too(string algorithm)
    {
        var hash = algorithm == "RS384" ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA512;
        var token = Good.WithHeader("alg", algorithm) with { Sign = content => endpoint.Key("key1").SignData(content, hash, RSASignaturePadding.Pkcs1) };

        await Authentication(endpoint).AcceptAsync(token.Bearer);
    }

    [Fact]
    public async Task Clocks_may_differ_by_less_than_five_minutes()
    {
        await Authentication(endpoint).AcceptAsync(Good.With("exp", Now.AddMinutes(-4).ToUnixTimeSeconds()).With("nbf", Now.AddHours(-1).ToUnixTimeSeconds()).Bearer);
        await Authentication(endpoint).AcceptAsync(Good.With("nbf", Now.AddMinutes(4).ToUnixTimeSeconds()).Bearer);
    }

    [Fact]
    public async Task The_case_of_the_app_id_and_of_the_service_address_does_not_matter()
    {
        await Authentication(endpoint, Token.Bot.ToUpperInvariant()).AcceptAsync(Good.With("serviceurl", Token.ServiceUrl.ToUpperInvariant()).Bearer);
    }

    /// <summary>Every way to be refused that a token alone can show: its name says what is protected.</summary>
    private static readonly Dictionary<string, Func<Token, Token>> Forgeries = new()
    {
        ["the issuer: another tenant"] = token => token.With("iss", "https://sts.windows.net/72f988bf-86f1-41af-91ab-2d7cd011db47/"),
        ["the issuer: a slash more"] = token => token.With("iss", "https://api.botframework.com/"),
        ["the issuer: another case"] = token => token.With("iss", "https://API.botframework.com"),
        ["the issuer: the other cloud"] = token => token.With("iss", "https://api.botframework.us"),
        ["the issuer: none"] = token => token.Without("iss"),
        ["the issuer: not a text"] = token => token.With("iss", 42),
        ["the issuer: many"] = token => token.With("iss", new JsonArray("https://api.botframework.com", "https://evil.example")),
        ["the audience: another bot"] = token => token.With("aud", "00000000-0000-0000-0000-000000000001"),
        ["the audience: none"] = token => token.Without("aud"),
        ["the audience: empty"] = token => token.With("aud", ""),
        ["the audience: two at once"] = token => token.With("aud", new JsonArray(Token.Bot, "other")),
        ["the audience: as a resource"] = token => token.With("aud", "https://api.botframework.com"),
        ["the time: over"] = token => token.With("exp", Now.AddMinutes(-6).ToUnixTimeSeconds()),
        ["the time: not yet"] = token => token.With("nbf", Now.AddMinutes(6).ToUnixTimeSeconds()),
        ["the time: no end"] = token => token.Without("exp"),
        ["the time: an end that is no number"] = token => token.With("exp", "never"),
        ["the time: an end beyond all numbers"] = token => token.With("exp", long.MaxValue).With("nbf", long.MaxValue),
        ["the time: ends before it starts"] = token => token.With("nbf", Now.AddMinutes(3).ToUnixTimeSeconds()).With("exp", Now.AddMinutes(-8).ToUnixTimeSeconds()),
        ["the service address: another"] = token => token.With("serviceurl", "https://evil.example/"),
        ["the service address: without its slash"] = token => token.With("serviceurl", Token.ServiceUrl.TrimEnd('/')),
        ["the service address: none"] = token => token.Without("serviceurl"),
        ["the service address: empty"] = token => token.With("serviceurl", ""),
        ["the service address: under another name"] = token => token.Without("serviceurl").With("serviceUrl", Token.ServiceUrl),
        ["the signature: a stranger's key"] = token => token with { Sign = Signed(Strangers) },
        ["the signature: none"] = token => token with { Sign = null },
        ["the signature: empty bytes"] = token => token with { Sign = _ => [0] },
        ["the signature: of other content"] = token => token with { Sign = _ => token.Sign!("other"u8.ToArray()) },
        ["the signature: another padding"] = token => token with { Sign = content => Strangers.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pss) },
        ["the algorithm: none"] = token => token.WithHeader("alg", "none") with { Sign = null },
        ["the algorithm: None"] = token => token.WithHeader("alg", "None") with { Sign = null },
        ["the algorithm: missing"] = token => token.WithHeader("alg", null),
        ["the algorithm: HS256 with the public key as secret"] = token => token.WithHeader("alg", "HS256") with { Sign = content => HMACSHA256.HashData(Strangers.ExportRSAPublicKey(), content) },
        ["the algorithm: PS256"] = token => token.WithHeader("alg", "PS256"),
        ["the algorithm: ES256"] = token => token.WithHeader("alg", "ES256"),
        ["the algorithm: rs256"] = token => token.WithHeader("alg", "rs256"),
        ["the algorithm: said to be longer than signed"] = token => token.WithHeader("alg", "RS512"),
        ["the key: unknown"] = token => token.WithHeader("kid", "nobody"),
        ["the key: none"] = token => token.WithHeader("kid", null),
        ["the key: empty"] = token => token.WithHeader("kid", ""),
        ["the key: not a text"] = token => token.WithHeader("kid", 42),
        ["the key: brought along"] = token => token.WithHeader("kid", "mine").WithHeader("jwk", new JsonObject { ["kty"] = "RSA", ["kid"] = "mine" }) with { Sign = Signed(Strangers) },
        ["the key: pointed to"] = token => token.WithHeader("kid", "mine").WithHeader("jku", "http://127.0.0.1:1/keys") with { Sign = Signed(Strangers) },
        ["the caller: a skill without leave"] = token => token.With("ver", "1.0").With("appid", "00000000-0000-0000-0000-000000000001"),
        ["the caller: a skill of version 2 without leave"] = token => token.With("ver", "2.0").With("azp", "00000000-0000-0000-0000-000000000001"),
        ["the caller: the anonymous skill"] = token => token.With("appid", "AnonymousSkill"),
        ["the caller: the Emulator outside development"] = token => token.With("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/").With("ver", "1.0").With("appid", Token.Bot),
        ["the caller: the Emulator of a tenant of its own"] = token => token.With("iss", "https://sts.windows.net/72f988bf-86f1-41af-91ab-2d7cd011db47/").With("tid", "72f988bf-86f1-41af-91ab-2d7cd011db47").With("ver", "1.0").With("appid", Token.Bot),
    };

    public static TheoryData<string> ForgeryNames => [.. Forgeries.Keys];

    [Theory]
    [MemberData(nameof(ForgeryNames))]
    public async Task A_forged_token_is_refused_and_a_good_one_still_believed(string what)
    {
        var authentication = Authentication(endpoint);

        await authentication.RefuseAsync(Forgeries[what](Good).Bearer);

        await authentication.AcceptAsync(Good.Bearer);
    }

    /// <summary>Every way to be refused that the header shows before any token is there.</summary>
    private static readonly Dictionary<string, Func<string, string?>> Malformed = new()
    {
        ["nothing"] = _ => null,
        ["blank"] = _ => "  ",
        ["the scheme alone"] = _ => "Bearer",
        ["the scheme and a blank"] = _ => "Bearer ",
        ["no scheme"] = text => text,
        ["a scheme in lower case"] = text => "bearer " + text,
        ["another scheme"] = text => "Basic " + text,
        ["two blanks"] = text => "Bearer  " + text,
        ["three parts"] = text => $"Bearer {text} more",
        ["a comma and another"] = text => $"Bearer {text},Bearer {text}",
        ["one letter"] = _ => "Bearer x",
        ["dots"] = _ => "Bearer ..",
        ["two parts of a token"] = text => "Bearer " + text[..text.LastIndexOf('.')],
        ["five parts of a token"] = text => $"Bearer {text}.a.b",
        ["a broken payload"] = text => "Bearer " + text.Replace(".", ".!", StringComparison.Ordinal),
        ["a cut signature"] = text => "Bearer " + text[..^10],
        ["a header that is an array"] = text => "Bearer " + Base64UrlEncoder.Encode("[]") + text[text.IndexOf('.', StringComparison.Ordinal)..],
        ["a header that is no JSON"] = text => "Bearer " + Base64UrlEncoder.Encode("{") + text[text.IndexOf('.', StringComparison.Ordinal)..],
        ["bytes that are no text"] = text => "Bearer " + Base64UrlEncoder.Encode([0xff, 0xfe, 0x00]) + text[text.IndexOf('.', StringComparison.Ordinal)..],
        ["a null character"] = text => "Bearer \0" + text,
        ["a token as long as a book"] = text => "Bearer " + text + new string('a', 100_000),
        ["a deep payload"] = _ => "Bearer e30." + Base64UrlEncoder.Encode(new StringBuilder().Insert(0, "[", 2_000).ToString()) + ".e30",
    };

    public static TheoryData<string> MalformedNames => [.. Malformed.Keys];

    [Theory]
    [MemberData(nameof(MalformedNames))]
    public async Task A_header_without_a_token_is_refused_without_asking_for_keys(string what)
    {
        await Authentication(endpoint).RefuseAsync(Malformed[what](Good.Text));

        if (what != "a cut signature") Assert.Equal(0, endpoint.MetadataRequests);
    }

    [Theory]
    [InlineData("unendorsed")]
    [InlineData("skypeOnly")]
    public async Task A_key_speaks_only_for_the_channels_it_is_endorsed_for(string keyId)
    {
        var token = Token.OfTeams(endpoint.Key(keyId), Now).WithHeader("kid", keyId);

        await Authentication(endpoint).RefuseAsync(token.Bearer);
    }

    [Fact]
    public async Task A_required_endorsement_is_required()
    {
        var strict = new AuthenticationConfiguration { RequiredEndorsements = ["government"] };

        await Authentication(endpoint, configuration: strict).RefuseAsync(Good.Bearer);
    }

    [Fact]
    public async Task A_token_for_one_channel_does_not_carry_an_activity_of_another()
    {
        var activity = FromTeams;
        activity.ChannelId = "directline";

        await Authentication(endpoint).RefuseAsync(Good.Bearer, activity);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://evil.example/")]
    public async Task An_activity_with_another_service_address_is_refused(string? serviceUrl)
    {
        var activity = FromTeams;
        activity.ServiceUrl = serviceUrl;

        await Authentication(endpoint).RefuseAsync(Good.Bearer, activity);
    }

    [Fact]
    public async Task A_key_that_only_shares_the_id_does_not_sign()
    {
        var token = Token.OfTeams(endpoint.Key("skypeOnly"), Now);

        await Authentication(endpoint).RefuseAsync(token.Bearer);
    }

    [Fact]
    public async Task An_allowed_skill_is_answered_as_itself()
    {
        const string Caller = "00000000-0000-0000-0000-000000000001";
        var configuration = new AuthenticationConfiguration { ClaimsValidator = new AllowedCallersClaimsValidator([Caller]) };
        var token = Token.OfEmulator(endpoint.Key("key1"), Now).With("appid", Caller);

        var result = await Authentication(endpoint, configuration: configuration).AcceptAsync(token.Bearer);

        Assert.Equal((Caller, "urn:botframework:aadappid:" + Caller), (result.Audience, result.CallerId));
        await Authentication(endpoint, configuration: configuration).RefuseAsync(token.With("appid", "another").Bearer);
    }

    [Fact]
    public async Task Whoever_claims_nothing_is_no_allowed_caller()
    {
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => new AllowedCallersClaimsValidator(["*"]).ValidateClaimsAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new AllowedCallersClaimsValidator(null).ValidateClaimsAsync(null));
        await new AllowedCallersClaimsValidator(null).ValidateClaimsAsync([new("aud", "bot")]);
    }

    [Fact]
    public async Task A_bot_without_an_app_id_asks_nobody_and_knows_nobody()
    {
        var result = await Authentication(endpoint, appId: null).AcceptAsync(null);

        Assert.Equal((AuthenticationConstants.AnonymousAuthType, null), (result.ClaimsIdentity.AuthenticationType, result.CallerId));
        Assert.Empty(result.ClaimsIdentity.Claims);
    }

    [Fact]
    public async Task A_bot_without_an_app_id_still_does_not_believe_a_token()
    {
        await Authentication(endpoint, appId: "").RefuseAsync(Good.Bearer);
        await Authentication(endpoint, appId: "").RefuseAsync(Good.With("aud", "").Bearer);
    }

    [Fact]
    public async Task A_skill_in_the_Emulator_is_known_as_anonymous_while_authentication_is_off()
    {
        var activity = FromTeams;
        activity.ChannelId = "emulator";
        activity.Recipient.Role = RoleTypes.Skill;

        var result = await Authentication(endpoint, appId: null).AcceptAsync(null, activity);

        Assert.Equal(AuthenticationConstants.AnonymousSkillAppId, result.ClaimsIdentity.FindFirst("appid")!.Value);
    }

    [Theory]
    [InlineData("http://login.example/metadata")]
    [InlineData("ftp://127.0.0.1/metadata")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    public async Task Keys_come_over_TLS_or_from_this_machine(string metadata)
    {
        await Authentication(endpoint, metadata: metadata).RefuseAsync(Good.Bearer);
    }

    [Fact]
    public async Task Metadata_that_points_to_keys_without_TLS_is_not_followed()
    {
        endpoint.KeysAddress = "http://login.example/keys";

        await Authentication(endpoint).RefuseAsync(Good.Bearer);
    }

    [Fact]
    public async Task Without_keys_nobody_is_believed()
    {
        endpoint.Fails = 503;

        await Authentication(endpoint).RefuseAsync(Good.Bearer);
    }

    [Fact]
    public async Task A_new_key_is_believed_without_a_restart_and_the_old_one_no_longer()
    {
        var authentication = Authentication(endpoint);
        var old = Good;
        await authentication.AcceptAsync(old.Bearer);

        var key = endpoint.Add("key2", "msteams");
        endpoint.Remove("key1");
        await authentication.AcceptAsync(Token.OfTeams(key, Now).WithHeader("kid", "key2").Bearer);

        await authentication.RefuseAsync(old.Bearer);
        Assert.Equal(2, endpoint.MetadataRequests);
    }

    [Fact]
    public void Other_clouds_than_the_known_ones_are_no_clouds()
    {
        static BotFrameworkAuthentication Of(string cloud) => BotFrameworkAuthenticationFactory.Create(
            cloud, true, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null);

        Assert.Equal("https://api.botframework.us", Of(GovernmentAuthenticationConstants.ChannelService).GetOriginatingAudience());
        Assert.Equal("https://api.botframework.com", Of("").GetOriginatingAudience());
        Assert.ThrowsAny<Exception>(() => Of("https://botframework.example"));
    }

    [Fact]
    public async Task A_cloud_that_nobody_knows_works_when_it_is_described_in_full()
    {
        BotFrameworkAuthentication Of(string? scope) => BotFrameworkAuthenticationFactory.Create(
            "https://botframework.azure.cn",
            true,
            "https://login.example/botframework.com",
            scope,
            "https://api.botframework.azure.cn",
            "https://token.example",
            endpoint.Metadata,
            null,
            null,
            new PasswordServiceClientCredentialFactory(Token.Bot, "password", null, null, null),
            new AuthenticationConfiguration(),
            null,
            null);

        var result = await Of("https://api.botframework.azure.cn").AcceptAsync(Good.With("iss", "https://api.botframework.azure.cn").Bearer);

        Assert.Equal("https://api.botframework.azure.cn", result.Audience);
        await Of("https://api.botframework.azure.cn").RefuseAsync(Good.Bearer);
        Assert.Throws<ArgumentException>(() => Of(null));
    }

    [Fact]
    public async Task The_government_cloud_has_its_own_issuer_and_every_place_can_be_replaced()
    {
        BotFrameworkAuthentication Of(string cloud, string? issuer = null, string? callerId = null) => BotFrameworkAuthenticationFactory.Create(
            cloud,
            true,
            null,
            "https://scope.example",
            issuer,
            null,
            endpoint.Metadata,
            null,
            callerId,
            new PasswordServiceClientCredentialFactory(Token.Bot, "password", null, null, null),
            new AuthenticationConfiguration(),
            null,
            null);
        var government = Of(GovernmentAuthenticationConstants.ChannelService);
        var own = Of("", "https://issuer.example", "urn:own");

        var believed = await government.AcceptAsync(Good.With("iss", "https://api.botframework.us").Bearer);
        await government.RefuseAsync(Good.Bearer);
        var believedByOwn = await own.AcceptAsync(Good.With("iss", "https://issuer.example").Bearer);
        await own.RefuseAsync(Good.Bearer);

        Assert.Equal(("urn:botframework:azureusgov", "https://scope.example"), (believed.CallerId, believed.Audience));
        Assert.Equal("urn:own", believedByOwn.CallerId);
    }

    [Fact]
    public async Task A_request_without_an_activity_is_bound_to_the_bot_only()
    {
        var authentication = Authentication(endpoint);
        var anyChannel = Token.OfTeams(endpoint.Add("any", "unknown"), Now).WithHeader("kid", "any");

        var identity = await authentication.AuthenticateChannelRequestAsync(anyChannel.Bearer, default);
        Assert.Equal(Token.Bot, identity.FindFirst("aud")!.Value);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => authentication.AuthenticateChannelRequestAsync(null, default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => authentication.AuthenticateStreamingRequestAsync(Good.Bearer, null, default));
        Assert.NotNull((await authentication.AuthenticateStreamingRequestAsync(Good.Bearer, "msteams", default)).ConnectorFactory);
    }

    [Fact]
    public void The_app_id_of_a_caller_is_where_its_version_says()
    {
        Assert.Equal("a", JwtTokenValidation.GetAppIdFromClaims([new("appid", "a"), new("azp", "b")]));
        Assert.Equal("b", JwtTokenValidation.GetAppIdFromClaims([new("ver", "2.0"), new("appid", "a"), new("azp", "b")]));
        Assert.Null(JwtTokenValidation.GetAppIdFromClaims([new("ver", "3.0"), new("appid", "a")]));
        Assert.Throws<ArgumentNullException>(() => JwtTokenValidation.GetAppIdFromClaims(null));
    }

    [Fact]
    public void A_skill_is_another_bot_than_the_one_that_is_called()
    {
        static bool IsSkill(params Claim[] claims) => SkillValidation.IsSkillClaim(claims);

        Assert.False(IsSkill());
        Assert.False(IsSkill(new Claim("ver", "1.0")));
        Assert.False(IsSkill(new("ver", "1.0"), new("aud", "https://api.botframework.com"), new("appid", "a")));
        Assert.False(IsSkill(new("ver", "1.0"), new("aud", "a"), new("appid", "a")));
        Assert.False(IsSkill(new("aud", "b"), new("appid", "a")));
        Assert.True(IsSkill(new("ver", "1.0"), new("aud", "b"), new("appid", "a")));
        Assert.True(IsSkill(new Claim("appid", "AnonymousSkill")));
        Assert.False(SkillValidation.IsSkillToken("Bearer nothing"));
    }

    private static Func<byte[], byte[]> Signed(RSA key) => content => key.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
}
