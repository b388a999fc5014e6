using System.Net;
using System.Text.Json.Nodes;
using Bot.Tests.Channel;
using Bot.Tests.Stage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace Bot.Tests.Health;

public sealed class ReadinessStories : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nestor-ready-");
    private IServiceProvider _bot = null!;

    private string Database => $"Data Source={Path.Combine(_folder.FullName, "ready.db")}";

    [Fact]
    public async Task A_started_bot_is_ready_and_says_of_each_link_that_it_is_well()
    {
        await using var registration = await Registration.OpenAsync();
        await using var story = await BeginAsync(registration.Settings);

        var (status, links) = await ReadyAsync(story);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(["database", "draining", "scheduler", "signing keys"], links.Select(link => link.Key).Order());
        Assert.All(links, link => Assert.Equal("ok", (string?)link.Value));
    }

    [Fact]
    public async Task A_bot_that_was_told_to_stop_is_not_ready_and_still_lives()
    {
        await using var story = await BeginAsync();

        _bot.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        await NotReadyAsync(story, "draining");
        Assert.Equal(HttpStatusCode.OK, (await story.Http.GetAsync(new Uri(story.BotUrl, "/health/live"))).StatusCode);
    }

    [Fact]
    public async Task A_bot_whose_database_lacks_a_migration_is_not_ready()
    {
        await using var story = await BeginAsync();

        await using var connection = new SqliteConnection(Database);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM __EFMigrationsHistory";
        await command.ExecuteNonQueryAsync();

        await NotReadyAsync(story, "database");
    }

    [Fact]
    public async Task A_bot_whose_scheduler_stands_still_is_not_ready()
    {
        await using var story = await BeginAsync();

        await (await _bot.GetRequiredService<ISchedulerFactory>().GetScheduler()).Standby();

        await NotReadyAsync(story, "scheduler");
    }

    [Fact]
    public async Task A_registered_bot_that_cannot_get_the_channels_keys_is_not_ready()
    {
        await using var registration = await Registration.OpenAsync();
        await using var story = await BeginAsync([.. registration.Settings, "--ToBotFromChannelOpenIdMetadataUrl", "http://127.0.0.1:1/metadata"]);

        await NotReadyAsync(story, "signing keys");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    // The scheduler starts when everything else has.
    private async Task<Story> BeginAsync(params string[] settings)
    {
        var story = await Story.BeginAsync(settings: ["--Storage:ConnectionString", Database, .. settings], host: Remember);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while ((string?)(await ReadyAsync(story)).Links["scheduler"] != "ok")
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
        }

        return story;
    }

    private void Remember(WebApplicationBuilder builder) => builder.Services.AddHostedService(provider =>
    {
        _bot = provider;
        return new Nothing();
    });

    private static async Task NotReadyAsync(Story story, string broken)
    {
        var (status, links) = await ReadyAsync(story);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("not ready", (string?)links[broken]);
    }

    private static async Task<(HttpStatusCode Status, JsonObject Links)> ReadyAsync(Story story)
    {
        var answer = await story.Http.GetAsync(new Uri(story.BotUrl, "/health/ready"));
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject());
    }

    private sealed class Nothing : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
