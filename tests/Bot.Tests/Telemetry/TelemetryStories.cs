using System.Diagnostics;
using AzureSimulator;
using Bot.Hosting;
using Bot.Telemetry;
using Bot.Tests.Channel;
using Bot.Tests.Stage;
using Bot.Tests.Stories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Bot.Tests.Telemetry;

public class TelemetryStories
{
    [Fact]
    public async Task A_resize_is_one_trace_that_links_to_the_turn_which_approved_it_also_over_a_restart()
    {
        using var ear = new Ear();
        await using var story = await BeginAsync(ear, azure => azure with { DeallocateSeconds = 1 });

        var resize = await ResizeAsync(ear, story, restart: true);

        var link = Assert.Single(resize.Links).Context;
        var turn = Assert.Single(ear.Spoken.All, span => span.OperationName == "nestor.turn" && span.TraceId == link.TraceId);
        var steps = ear.Spoken.All.Where(span => span.OperationName == "nestor.job" && span.TraceId == resize.TraceId).ToList();
        Assert.NotEqual(turn.TraceId, resize.TraceId);
        Assert.Equal(turn.SpanId, link.SpanId);
        Assert.Equal("adaptiveCard/action", turn.GetTagItem("nestor.activity.name"));
        Assert.True(steps.Count > 2 && steps.All(step => step.Links.Single().Context.TraceId == turn.TraceId), $"{steps.Count} steps");
        Assert.Equal("Done", resize.GetTagItem("nestor.request.state"));
        Assert.True(resize.Duration > TimeSpan.FromSeconds(0.9), $"{resize.Duration}");
    }

    [Fact]
    public async Task What_is_measured_tells_of_turns_cards_calls_of_azure_requests_resizes_and_retries()
    {
        using var ear = new Ear();
        await using var story = await BeginAsync(ear, azure => azure);
        story.Azure.Fail(new() { Method = "GET", Path = "/virtualMachines/vm-build-07?", Status = 503, Times = 1 });

        await ResizeAsync(ear, story);
        await ear.Bot.GetServices<IHostedService>().OfType<RequestCensus>().Single().CountAsync(default);
        ear.Ask();

        await ear.Measured.WaitAsync(measure => measure is { Name: "nestor.turn.duration" } && measure.Tags["outcome"] == "ok" && measure.Tags["type"] == "message");
        await ear.Measured.WaitAsync(measure => measure is { Name: "nestor.card.time", Value: > 0 } && measure.Tags["type"] == "invoke");
        await ear.Measured.WaitAsync(measure => measure is { Name: "nestor.azure.call.duration" } && measure.Tags["http.request.method"] == "PATCH");
        await ear.Measured.WaitAsync(measure => measure is { Name: "nestor.resize.duration" } && measure.Tags["state"] == "Done");
        await ear.Measured.WaitAsync(measure => measure is { Name: "nestor.requests", Value: 1 } && measure.Tags["state"] == "Done");
        await ear.Measured.WaitAsync(measure => measure is { Name: "nestor.retries" } && measure.Tags["target"] == "azure");
    }

    [Fact]
    public async Task Every_line_of_a_turn_or_a_job_says_which_and_nothing_tells_names_or_what_people_wrote()
    {
        using var ear = new Ear();
        await using var story = await BeginAsync(ear, azure => azure);

        await ResizeAsync(ear, story);

        var lines = ear.Lines.All;
        Assert.NotEmpty(About("Bot.Jobs"));
        Assert.All(About("Bot.Jobs"), line => Assert.Contains("request ", line.About));
        Assert.All(About("Bot.Turns"), line => Assert.Contains("activity ", line.About));
        Assert.Equal([], lines.Where(line => TellsTooMuch(line.Text + line.About)));
        Assert.Equal([], ear.Spoken.All.SelectMany(span => span.TagObjects).Where(tag => TellsTooMuch($"{tag.Value}")));

        IEnumerable<Line> About(string category) => lines.Where(line => line.Category.StartsWith(category, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whatever_people_do_each_line_is_about_a_turn_or_a_request_and_repeats_nothing_of_theirs()
    {
        using var ear = new Ear();
        await using var story = await BeginAsync(ear, azure => azure);
        await story.Mika.InstallAsync();
        await story.Priya.InstallAsync();
        story.Azure.Fail(new() { Path = "/Microsoft.ResourceGraph/resources", Status = 403, Code = "AuthorizationFailed", Message = "No.", Times = 50 });
        await story.Mika.SayAsync("please look at vm-nowhere-99");
        await story.Mika.SayAsync("who can approve vm-build-07");
        await story.Mika.OpenActionAsync("<p>please look at this</p>");
        var approval = await ResizeStories.AskAsync(story);

        await story.Stranger.PressForgedAsync(approval, "approve", ("request", "please look"), ("plan", "please look"));
        await story.Priya.PressAsync(approval, "decline", ("comment", "please look again on Friday"));
        await ResizeStories.EndAsync(story, story.Mika);

        var told = ear.Lines.All.Where(line => line.Category.StartsWith("Bot.", StringComparison.Ordinal) && !line.Category.EndsWith("WarmUp", StringComparison.Ordinal)).ToList();
        Assert.Contains(told, line => line.Category.EndsWith("MachineIndex", StringComparison.Ordinal) && line.About.Contains("activity ", StringComparison.Ordinal));
        Assert.Equal([], told.Where(line => !line.About.Contains("activity ", StringComparison.Ordinal) && !line.About.Contains("request ", StringComparison.Ordinal)));
        Assert.Equal([], ear.Lines.All.Where(line => TellsTooMuch(line.Text + line.About)));
    }

    [Fact]
    public async Task A_turn_that_fails_is_told_as_failed()
    {
        using var ear = new Ear();
        await using var story = await BeginAsync(ear, azure => azure);
        story.Teams.Refuses = sent => sent.HasCard ? (500, "{}") : null;

        await story.Mika.SayAsync("hello");

        await ear.Measured.WaitAsync(measure => measure is { Name: "nestor.turn.duration" } && measure.Tags["outcome"] == "failed");
        var line = await ear.Lines.WaitAsync(line => line.Text.StartsWith("Turn failed", StringComparison.Ordinal));
        Assert.Contains("activity ", line.About);
    }

    [Fact]
    public async Task No_line_of_the_log_holds_a_password_or_a_token_not_even_for_those_who_search_a_fault()
    {
        using var ear = new Ear(LogLevel.Debug);
        await using var registration = await Registration.OpenAsync();
        await using var story = await Story.BeginAsync(settings: [.. registration.Settings, "--MicrosoftAppPassword", "a-very-own-password"], host: ear.ListenTo);
        var token = Registration.Token(story.Teams.ServiceUrl);
        story.Http.DefaultRequestHeaders.Authorization = new("Bearer", token);

        await story.Mika.SayAsync("hello");

        Assert.NotEmpty(story.Teams.Sent);
        Assert.NotEmpty(ear.Lines.All);
        Assert.Equal([], ear.Lines.All.Where(line => ((string[])["a-very-own-password", "the-bots-own", token]).Any(secret => (line.Text + line.About).Contains(secret, StringComparison.Ordinal))));
    }

    // https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/ (read 2026-11).
    [Theory]
    [InlineData("nestor")]
    [InlineData("nestor-blue", "--OTEL_SERVICE_NAME", "nestor-blue")]
    [InlineData("nestor-green", "--OTEL_RESOURCE_ATTRIBUTES", "service.name=nestor-green,team=ops")]
    public async Task The_environment_says_under_which_name_the_bot_is_seen(string name, params string[] environment)
    {
        await using var app = BotHost.Build(["--environment", "Development", "--OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:1", .. environment]);

        var resource = app.Services.GetRequiredService<TracerProvider>().GetResource().Attributes.ToDictionary(one => one.Key, one => one.Value);

        Assert.Equal(name, resource["service.name"]);
        Assert.NotEmpty($"{resource["service.version"]}");
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true, "--OTEL_TRACES_EXPORTER", "none")]
    [InlineData(true, false, "--OTEL_METRICS_EXPORTER", "none")]
    [InlineData(false, false, "--OTEL_SDK_DISABLED", "true")]
    public async Task A_signal_that_the_environment_switches_off_is_not_sent(bool traces, bool measures, params string[] environment)
    {
        await using var app = BotHost.Build(["--environment", "Development", "--OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:1", .. environment]);

        Assert.Equal((traces, measures), (app.Services.GetService<TracerProvider>() is not null, app.Services.GetService<MeterProvider>() is not null));
    }

    private static bool TellsTooMuch(string text) =>
        ((string[])["Mika", "Tanaka", "Priya", "Raman", "The build needs", "please look"]).Any(secret => text.Replace("oid-mika", "").Replace("oid-priya", "").Contains(secret, StringComparison.OrdinalIgnoreCase));

    private static Task<Story> BeginAsync(Ear ear, Func<SimulatorSettings, SimulatorSettings> change) => Story.BeginAsync(
        azure =>
        {
            azure.Settings = change(azure.Settings);
            return azure;
        },
        host: ear.ListenTo);

    private static async Task<Activity> ResizeAsync(Ear ear, Story story, bool restart = false)
    {
        await story.Mika.InstallAsync();
        await story.Priya.InstallAsync();
        await story.Mika.SayAsync("please look at vm-build-07");
        var approval = await ResizeStories.AskAsync(story);
        await story.Priya.PressAsync(approval, "approve");
        if (restart)
        {
            await story.StopBotAsync();
            await story.StartBotAsync();
        }

        var request = (string?)approval.Card.Button("approve")["data"]!["request"];
        return await ear.Spoken.WaitAsync(span => span.OperationName == "nestor.resize" && request!.Equals(span.GetTagItem("nestor.request.id")));
    }
}
