using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Time.Testing;

namespace BotFramework.Tests.Connector.Slice;

public sealed class TokenCacheTests : IDisposable
{
    private readonly FakeTimeProvider clock = new(new(2026, 11, 23, 6, 0, 0, TimeSpan.Zero));
    private readonly HttpClient http = new();
    private Exception? failure;
    private int asked;

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task A_token_is_replaced_five_minutes_before_it_ends()
    {
        Assert.Equal("token1", await TokenAsync());
        clock.Advance(TimeSpan.FromMinutes(54.9));
        Assert.Equal("token1", await TokenAsync());

        clock.Advance(TimeSpan.FromMinutes(0.2));

        Assert.Equal("token2", await TokenAsync());
    }

    [Fact]
    public async Task While_the_login_service_gives_none_the_old_token_is_used_to_its_end()
    {
        await TokenAsync();
        failure = new HttpRequestException("away");
        clock.Advance(TimeSpan.FromMinutes(59));

        Assert.Equal("token1", await TokenAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => TokenAsync(forceRefresh: true));
        clock.Advance(TimeSpan.FromMinutes(1));

        await Assert.ThrowsAsync<HttpRequestException>(() => TokenAsync());
    }

    private async Task<string> TokenAsync(bool forceRefresh = false) =>
        (await TokenCache.Of(http).GetAsync("account", AskAsync, clock, forceRefresh)).AccessToken;

    private Task<AuthenticatorResult> AskAsync() => failure is null
        ? Task.FromResult(new AuthenticatorResult { AccessToken = $"token{++asked}", ExpiresOn = clock.GetUtcNow().AddHours(1) })
        : Task.FromException<AuthenticatorResult>(failure);
}
