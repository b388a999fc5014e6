using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace BotFramework.Tests.Integration;

/// <summary>Where the official endpoint answers 500, or 401 for a fault of its own, ours does not.</summary>
public sealed class SaferEndpointTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer not-a-token")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic YTpi")]
    public async Task A_sender_without_a_good_token_is_refused_without_a_word(string? authorization)
    {
        var turns = 0;
        var configuration = new ConfigurationManager { ["MicrosoftAppId"] = "00000000-0000-0000-0000-000000000001", ["MicrosoftAppPassword"] = "secret" };
        await using var server = await BotServer.StartAsync(new CloudAdapter(configuration), new CallbackBot((_, _) => { turns++; return Task.CompletedTask; }));
        if (authorization is not null)
            server.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);

        using var response = await server.PostAsync(server.Activity());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        Assert.Equal(0, turns);
    }

    [Theory]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","serviceUrl":"not an address"}""")]
    [InlineData("""{"type":"message","serviceUrl":"file:///etc/passwd"}""")]
    public async Task What_can_never_be_answered_is_a_bad_request(string body)
    {
        await using var server = await BotServer.StartAsync(new CloudAdapter(), new CallbackBot((_, _) => Task.CompletedTask));
        using var response = await server.PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_missing_right_of_the_bot_is_no_fault_of_the_sender()
    {
        await using var server = await BotServer.StartAsync(new CloudAdapter(), new CallbackBot((_, _) => throw new UnauthorizedAccessException("of the bot")));
        using var response = await server.PostAsync(server.Activity());
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }
}
