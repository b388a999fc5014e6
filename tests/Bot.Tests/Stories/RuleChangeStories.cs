using Bot.Tests.Stage;
using Bot.Tests.Telemetry;

namespace Bot.Tests.Stories;

public sealed class RuleChangeStories : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nestor-rules-");
    private readonly Ear _ear = new();

    [Fact]
    public async Task Whoever_is_added_to_the_approvers_may_decide_without_a_restart()
    {
        await using var story = await BeginAsync();
        var approval = await ResizeStories.AskAsync(story);
        Assert.False((await story.Stranger.PressAsync(approval, "approve")).IsCard);

        Write($$"""{ "Approvals": { "Approvers": [ "{{story.Priya.ObjectId}}", "{{story.Stranger.ObjectId}}" ] } }""");
        await _ear.Lines.WaitAsync(line => line.Text.Contains("are in force", StringComparison.Ordinal));

        Assert.True((await story.Stranger.PressAsync(approval, "approve")).IsCard);
        await ResizeStories.EndAsync(story, story.Mika);
    }

    [Theory]
    [InlineData("""{ "Approvals": { "Aprovers": [ "oid-priya", "oid-stranger" ] } }""", "Did you mean Approvals:Approvers?")]
    [InlineData("""{ "Aproval": { "Approvers": [ "oid-priya", "oid-stranger" ] } }""", "Did you mean Approvals?")]
    [InlineData("""{ "Approvals": { "Approvers": [ "oid-priya", "oid-stranger" ], "Expiry": "soon" } }""", "Approvals:Expiry")]
    [InlineData("""{ "Approvals": { "Approvers": [ "oid-priya", """, "")]
    public async Task Rules_that_cannot_be_meant_change_nothing_and_the_log_says_why(string file, string why)
    {
        await using var story = await BeginAsync();
        var approval = await ResizeStories.AskAsync(story);

        Write(file);
        var line = await _ear.Lines.WaitAsync(line => line.Text.Contains("stay in force", StringComparison.Ordinal));

        Assert.Contains(why, line.Text);
        Assert.False((await story.Stranger.PressAsync(approval, "approve")).IsCard);
        Assert.True((await story.Priya.PressAsync(approval, "approve")).IsCard);
    }

    [Fact]
    public async Task A_settings_file_that_vanishes_takes_no_rule_with_it()
    {
        await using var story = await BeginAsync("""{ "Approvals": { "MinimumApprovals": 2 } }""");
        var approval = await ResizeStories.AskAsync(story);

        File.Delete(Settings);
        var line = await _ear.Lines.WaitAsync(line => line.Text.Contains("stay in force", StringComparison.Ordinal));

        Assert.Contains("appsettings.json", line.Text);
        Assert.Contains("1 of 2", (await story.Priya.PressAsync(approval, "approve")).Text);
    }

    public void Dispose()
    {
        _ear.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<Story> BeginAsync(string settings = "{}")
    {
        Write(settings);
        var story = await Story.BeginAsync(contentRoot: _folder.FullName, host: _ear.ListenTo);
        await story.Mika.InstallAsync();
        await story.Priya.InstallAsync();
        return story;
    }

    private string Settings => Path.Combine(_folder.FullName, "appsettings.json");

    private void Write(string json) => File.WriteAllText(Settings, json);
}
