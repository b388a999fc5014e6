using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Tests.Stage;

namespace Deploy.Tests.Production;

public class ProductionTests
{
    [Fact]
    public async Task What_is_published_answers_in_production_stops_in_time_during_a_resize_and_ends_it_after_the_next_start()
    {
        await using var cloud = await LoopbackCloud.OpenAsync();
        cloud.Azure.Settings = cloud.Azure.Settings with { DeallocateSeconds = 3 };
        var files = Files(await PublishedBot.HomeAsync());
        await cloud.Bot.StartAsync();
        await ReadyAsync(cloud);
        Assert.DoesNotContain(cloud.Bot.Printed, line => line.Contains("fail: ", StringComparison.Ordinal));

        await ApproveAsync(cloud);
        await StoppingAsync(cloud);
        var (exitCode, took) = await cloud.Bot.StopAsync();
        Assert.Equal(0, exitCode);
        Assert.True(took < TimeSpan.FromSeconds(10), $"{took}");
        Assert.DoesNotContain(cloud.Azure.Requests, request => request.Method == "PATCH");

        await cloud.Bot.StartAsync();
        await EndAsync(cloud, cloud.Mika);
        await EndAsync(cloud, cloud.Priya);
        await cloud.Bot.StopAsync();

        Assert.Equal("Standard_D4s_v4", cloud.Azure.Vms.Single(vm => vm.Name == "vm-build-07").Size);
        Assert.All(cloud.Teams.Authorizations, authorization => Assert.Equal("Bearer the-identitys-own", authorization));
        Assert.Equal(files, Files(await PublishedBot.HomeAsync()));
        CheckTraces(cloud.Collector);
        CheckLog(cloud.Bot.Printed);
    }

    [Fact]
    public async Task A_stranger_gets_no_answer_from_what_is_published_and_nobody_starts_it_without_its_settings()
    {
        await using var cloud = await LoopbackCloud.OpenAsync();
        await cloud.Bot.StartAsync();
        using var stranger = new HttpClient();

        var answer = await stranger.PostAsync(new Uri(cloud.BotUrl, "/api/messages"), new StringContent("{}", System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(cloud.Teams.Sent);
        using var bare = new PublishedBot(cloud.Data, new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production" });
        Assert.Contains("MicrosoftAppId is missing", (await Assert.ThrowsAsync<InvalidOperationException>(bare.StartAsync)).Message);
    }

    [Fact]
    public async Task What_is_published_keeps_the_small_garbage_collector_that_was_measured()
    {
        var configuration = await File.ReadAllTextAsync(Path.Combine(await PublishedBot.HomeAsync(), "Bot.runtimeconfig.json"));
        var properties = JsonNode.Parse(configuration)!["runtimeOptions"]!["configProperties"]!;

        Assert.False((bool)properties["System.GC.Server"]!);
        Assert.False((bool)properties["System.GC.Concurrent"]!);
    }

    [Fact]
    public async Task What_is_published_is_the_same_wherever_it_was_built()
    {
        var here = System.Text.Encoding.UTF8.GetBytes(Repository.PathOf("src"));

        var ours = Directory.GetFiles(await PublishedBot.HomeAsync(), "*.dll", SearchOption.AllDirectories).Where(file => Regex.IsMatch(Path.GetFileName(file), @"^(Bot|AdaptiveCards)"));

        Assert.True(ours.Count() >= 6, string.Join(" ", ours));
        Assert.DoesNotContain(ours, file => File.ReadAllBytes(file).AsSpan().IndexOf(here) >= 0);
    }

    private static void CheckTraces(Collector collector)
    {
        Assert.All(collector.Spans, span => Assert.Equal("nestor", span.Service));
        var resize = Assert.Single(collector.Spans, span => span is { Scope: "Nestor", Name: "nestor.resize" });
        Assert.Contains(collector.Spans, span => span.Name == "nestor.turn" && span.Trace == Assert.Single(resize.Links));
        Assert.True(collector.Spans.Count(span => span.Name == "nestor.job" && span.Trace == resize.Trace) > 2);
        Assert.Equal(["logs", "metrics", "traces"], collector.Signals.Keys.Order());
    }

    private static void CheckLog(IReadOnlyCollection<string> printed)
    {
        Assert.All(printed.Where(line => line.Contains("info: Bot.Jobs", StringComparison.Ordinal)), line => Assert.Contains("request ", line));
        Assert.DoesNotContain(printed, line => line.Contains("Mika", StringComparison.Ordinal) || line.Contains("Priya", StringComparison.Ordinal) || line.Contains("The build needs", StringComparison.Ordinal));
        Assert.DoesNotContain(printed, line => line.Contains("the-identitys-own", StringComparison.Ordinal) || line.Contains("only-this-container-knows", StringComparison.Ordinal));
    }

    private static async Task ApproveAsync(LoopbackCloud cloud)
    {
        await cloud.Mika.InstallAsync();
        await cloud.Priya.InstallAsync();
        await cloud.Mika.SayAsync("vm-build-07");
        var verdict = await cloud.Teams.WaitAsync(sent => sent.Conversation == cloud.Mika.Chat && sent.HasCard && sent.Card.Verbs.Contains("request"));
        await cloud.Mika.PressAsync(verdict, "request", ("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."));
        var approval = await cloud.Teams.WaitAsync(sent => sent.Conversation == cloud.Priya.Chat && sent.HasCard && sent.Card.Verbs.Contains("approve"));
        await cloud.Priya.PressAsync(approval, "approve");
    }

    // The card says that the machine is being stopped: the order is with Azure.
    private static Task<Sent> StoppingAsync(LoopbackCloud cloud) =>
        cloud.Teams.WaitAsync(sent => sent.IsUpdate && sent.Conversation == cloud.Priya.Chat && cloud.Azure.Requests.Any(request => request.Path.Contains("/deallocate", StringComparison.Ordinal)));

    private static Task<Sent> EndAsync(LoopbackCloud cloud, Actor person) => cloud.Teams.WaitAsync(sent =>
        sent.Conversation == person.Chat && !sent.IsUpdate && sent.HasCard && sent.Text.Contains("It took", StringComparison.Ordinal));

    private static async Task ReadyAsync(LoopbackCloud cloud)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!(await cloud.Http.GetAsync(new Uri(cloud.BotUrl, "/health/ready"), patience.Token)).IsSuccessStatusCode)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, patience.Token);
        }
    }

    private static string[] Files(string folder) => [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
