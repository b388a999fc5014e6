using Microsoft.Bot.Connector.Authentication;

namespace BotFramework.Tests.Connector.Slice;

/// <summary>The official check takes the tenant of a token that nobody has verified for one of the Emulator's. Ours does not.</summary>
public sealed class EmulatorEntryTests
{
    private static Token Emulators(string issuer) => Token.OfEmulator(OpenIdEndpoint.Stranger, TimeProvider.System.GetUtcNow()).With("iss", issuer);

    [Fact]
    public void The_Emulators_issuers_are_known()
        => Assert.True(EmulatorValidation.IsTokenFromEmulator(Emulators("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/").Bearer));

    [Theory]
    [InlineData("https://sts.windows.net/72f988bf-86f1-41af-91ab-2d7cd011db47/")]
    [InlineData("https://api.botframework.com")]
    [InlineData("")]
    public void No_tenant_makes_itself_the_Emulators(string issuer)
    {
        var token = Emulators(issuer).With("tid", "72f988bf-86f1-41af-91ab-2d7cd011db47").Bearer;

        Assert.False(EmulatorValidation.IsTokenFromEmulator(token));
        Assert.False(EmulatorValidation.IsTokenFromEmulator(token));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic a.b.c")]
    public void What_is_no_token_is_not_the_Emulators(string? header) => Assert.False(EmulatorValidation.IsTokenFromEmulator(header));

    [Fact]
    public async Task Outside_development_the_Emulator_is_refused_before_any_key_is_read()
    {
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => EmulatorValidation.AuthenticateEmulatorToken(
            Emulators("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/").Bearer, new SimpleCredentialProvider(Token.Bot, "password"), null, new HttpClient(new NoNetwork()), "emulator"));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => SkillValidation.AuthenticateChannelToken(
            Emulators("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/").With("appid", "another").Bearer, new SimpleCredentialProvider(Token.Bot, "password"), null, new HttpClient(new NoNetwork()), "emulator", new AuthenticationConfiguration()));
    }

    private sealed class NoNetwork : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("nothing is to be asked");
    }
}
