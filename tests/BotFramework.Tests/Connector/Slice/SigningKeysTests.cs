using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace BotFramework.Tests.Connector.Slice;

public sealed class SigningKeysTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new(2026, 11, 23, 6, 0, 0, TimeSpan.Zero));
    private readonly HttpClient http = new();
    private OpenIdEndpoint endpoint = null!;
    private SigningKeys keys = null!;

    public async Task InitializeAsync()
    {
        endpoint = await OpenIdEndpoint.StartAsync();
        keys = new(endpoint.Metadata, () => http, clock, NullLogger.Instance);
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await endpoint.DisposeAsync();
    }

    private Task<SigningKey> FindAsync(string keyId) => keys.FindAsync(keyId, default);

    [Fact]
    public async Task Keys_are_asked_for_once_a_day()
    {
        await FindAsync("key1");
        clock.Advance(TimeSpan.FromHours(23.9));
        await FindAsync("key1");
        Assert.Equal(1, endpoint.MetadataRequests);

        clock.Advance(TimeSpan.FromHours(0.2));
        await FindAsync("key1");
        Assert.Equal(2, endpoint.MetadataRequests);
    }

    [Fact]
    public async Task A_flood_of_made_up_key_ids_asks_once_in_five_minutes()
    {
        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => FindAsync($"made up {i}")));
        Assert.Equal(1, endpoint.MetadataRequests);

        clock.Advance(TimeSpan.FromMinutes(4.9));
        await FindAsync("made up");
        Assert.Equal(1, endpoint.MetadataRequests);

        clock.Advance(TimeSpan.FromMinutes(0.2));
        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => FindAsync($"made up {i}")));
        Assert.Equal(2, endpoint.MetadataRequests);
    }

    [Fact]
    public async Task A_new_key_is_found_at_once()
    {
        await FindAsync("key1");

        endpoint.Add("key2", "msteams");

        Assert.NotNull(await FindAsync("key2"));
        Assert.Equal(2, endpoint.MetadataRequests);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(404)]
    [InlineData(204)]
    public async Task The_last_good_keys_stay_while_asking_fails_and_asking_goes_on_slowly(int status)
    {
        await FindAsync("key1");
        endpoint.Fails = status;
        clock.Advance(TimeSpan.FromDays(2));

        Assert.NotNull(await FindAsync("key1"));
        Assert.NotNull(await FindAsync("key1"));
        Assert.Equal(2, endpoint.MetadataRequests);

        endpoint.Fails = null;
        clock.Advance(TimeSpan.FromMinutes(6));
        Assert.NotNull(await FindAsync("key1"));
        Assert.Equal(3, endpoint.MetadataRequests);
    }

    [Fact]
    public async Task A_first_question_that_failed_is_put_again_soon_but_not_with_every_token()
    {
        endpoint.Fails = 503;
        Assert.Null(await FindAsync("key1"));
        Assert.Null(await FindAsync("key1"));
        Assert.Equal(1, endpoint.MetadataRequests);

        endpoint.Fails = null;
        clock.Advance(TimeSpan.FromSeconds(11));
        Assert.NotNull(await FindAsync("key1"));
    }

    [Fact]
    public async Task A_token_is_replaced_five_minutes_before_its_end()
    {
        using var own = new HttpClient();
        await using var login = await ChannelService.StartAsync();
        login.Answers(200, """{"expires_in":3600,"access_token":"t"}""");
        var authenticator = new PasswordAuthenticator(own, new($"{login.Address}tenant", "app", "p", "s"), clock);

        await authenticator.GetTokenAsync();
        clock.Advance(TimeSpan.FromMinutes(54));
        await authenticator.GetTokenAsync();
        Assert.Single(login.Requests);

        clock.Advance(TimeSpan.FromMinutes(2));
        await authenticator.GetTokenAsync();
        Assert.Equal(2, login.Requests.Count);

        await authenticator.GetTokenAsync(forceRefresh: true);
        Assert.Equal(3, login.Requests.Count);
    }
}
