using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace BotFramework.Tests.Connector.Slice;

public sealed class EmulatorTests : IAsyncLifetime
{
    private OpenIdEndpoint endpoint = null!;

    public async Task InitializeAsync() => endpoint = await OpenIdEndpoint.StartAsync();

    public async Task DisposeAsync() => await endpoint.DisposeAsync();

    private Token Good => Token.OfEmulator(endpoint.Key("key1"), TimeProvider.System.GetUtcNow());

    private BotFrameworkAuthentication In(string? environment) => new ConfigurationBotFrameworkAuthentication(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["environment"] = environment,
            ["MicrosoftAppId"] = Token.Bot,
            ["MicrosoftAppPassword"] = "password",
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = endpoint.Metadata,
        }).Build());

    [Fact]
    public async Task The_Emulator_may_call_on_a_developers_machine()
    {
        var result = await In("Development").AcceptAsync(Good.Bearer);

        Assert.Equal("https://api.botframework.com", result.Audience);
        await In("Development").AcceptAsync(Good.With("ver", "2.0").With("azp", Token.Bot).Without("appid").Bearer);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("")]
    public async Task The_Emulator_may_call_nowhere_else(string environment)
    {
        await In(environment).RefuseAsync(Good.Bearer);
    }

    [Fact]
    public async Task Even_there_it_must_be_this_bots_Emulator()
    {
        var authentication = In("Development");

        await authentication.RefuseAsync(Good.With("appid", "another").Bearer);
        await authentication.RefuseAsync(Good.Without("appid").Bearer);
        await authentication.RefuseAsync(Good.Without("ver").Bearer);
        await authentication.RefuseAsync(Good.With("ver", "3.0").Bearer);
        await authentication.RefuseAsync(Good.With("aud", "another").Bearer);
        await authentication.RefuseAsync(Good.With("iss", "https://sts.windows.net/72f988bf-86f1-41af-91ab-2d7cd011db47/").With("tid", "72f988bf-86f1-41af-91ab-2d7cd011db47").Bearer);
        await authentication.AcceptAsync(Good.Bearer);
    }
}
