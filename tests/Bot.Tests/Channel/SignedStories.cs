using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Bot.Hosting;
using Bot.Tests.Stage;

namespace Bot.Tests.Channel;

public sealed class SignedStories
{
    [Fact]
    public async Task A_registered_bot_answers_whom_the_channel_vouches_for_and_nobody_else()
    {
        await using var registration = await Registration.OpenAsync();
        await using var story = await Story.BeginAsync(settings: registration.Settings);
        var teams = story.Teams.ServiceUrl;

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(story, token: null));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(story, "no.token.atall"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(story, Registration.Token(teams, audience: "00000000-6b1f-4d0e-9a53-2f7b8c40d911")));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(story, Registration.Token(teams, minutes: -10)));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(story, Registration.Token(teams, key: Registration.Foreign)));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(story, Registration.Token("https://smba.trafficmanager.net/emea/")));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(story, Registration.Token("https://evil.example/"), ("serviceUrl", (JsonNode)"https://evil.example/")));
        Assert.Empty(story.Teams.Sent);

        Assert.Equal(HttpStatusCode.OK, await PostAsync(story, Registration.Token(teams)));
        await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && sent.HasCard);
        Assert.All(story.Teams.Authorizations, authorization => Assert.Equal("Bearer the-bots-own", authorization));
        Assert.NotEmpty(story.Teams.Authorizations);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("a.b")]
    [InlineData("a.b.")]
    [InlineData("a.b.c.d.e")]
    [InlineData("a.b.c d")]
    public async Task What_is_no_token_at_all_is_refused_before_the_body_is_read(string token)
    {
        await using var registration = await Registration.OpenAsync();
        await using var story = await Story.BeginAsync(settings: registration.Settings);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(story.BotUrl, "/api/messages")) { Content = new ByteArrayContent(new byte[300 * 1024]) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = true;
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");

        Assert.Equal(HttpStatusCode.Unauthorized, (await story.Http.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("conversation")]
    [InlineData("channelData")]
    public async Task A_single_tenant_bot_does_not_serve_another_tenant(string named)
    {
        await using var registration = await Registration.OpenAsync();
        await using var story = await Story.BeginAsync(settings: registration.Settings);
        var other = named == "conversation"
            ? (JsonNode)new JsonObject { ["id"] = story.Mika.Chat, ["conversationType"] = "personal", ["tenantId"] = "77777777-aaaa-4bbb-8ccc-000000000000" }
            : new JsonObject { ["tenant"] = new JsonObject { ["id"] = "77777777-aaaa-4bbb-8ccc-000000000000" } };

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(story, Registration.Token(story.Teams.ServiceUrl), (named, other)));

        Assert.Empty(story.Teams.Sent);
    }

    [Fact]
    public async Task In_production_no_channel_is_on_this_machine()
    {
        await using var registration = await Registration.OpenAsync();
        var folder = Directory.CreateTempSubdirectory("nestor-production-");
        await using var bot = BotHost.Build(
        [
            "--environment", "Production", "--contentRoot", folder.FullName, "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None",
            "--Storage:ConnectionString", $"Data Source={Path.Combine(folder.FullName, "nestor.db")}", "--Azure:Subscriptions:0", "11111111-2222-3333-4444-555555555555",
            .. registration.Settings,
        ]);
        await bot.StartAsync();
        await using var teams = await Teams.OpenAsync();
        using var http = new HttpClient { BaseAddress = new(bot.Urls.First()) };
        http.DefaultRequestHeaders.Authorization = new("Bearer", Registration.Token(teams.ServiceUrl));
        var activity = new JsonObject { ["type"] = "message", ["id"] = "1", ["channelId"] = "msteams", ["serviceUrl"] = teams.ServiceUrl, ["text"] = "hello" };

        Assert.Equal(HttpStatusCode.Unauthorized, (await http.PostAsJsonAsync("/api/messages", activity)).StatusCode);

        Assert.Empty(teams.Sent);
        await bot.StopAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static async Task<HttpStatusCode> PostAsync(Story story, string? token, params (string Name, JsonNode Value)[] changes)
    {
        var activity = story.Message("1", "hello");
        foreach (var (name, value) in changes)
        {
            activity[name] = value;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(story.BotUrl, "/api/messages")) { Content = JsonContent.Create(activity) };
        request.Headers.Authorization = token is null ? null : new("Bearer", token);
        return (await story.Http.SendAsync(request)).StatusCode;
    }
}
