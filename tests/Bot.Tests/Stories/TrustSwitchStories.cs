using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

/// <summary>How far chat is trusted with decisions.</summary>
public class TrustSwitchStories
{
    [Theory]
    [InlineData("off", "switched off")]
    [InlineData("low-risk", "stops a running VM")]
    public async Task What_is_not_decided_in_chat_is_announced_without_buttons_with_the_way_to_do_it_in_Azure(string inChat, string why)
    {
        await using var story = await BeginAsync(inChat);
        var asked = await AskAsync(story);

        var card = await story.Teams.WaitAsync(sent => sent.Conversation == story.Priya.Chat && sent.HasCard && sent.Text.Contains("az vm resize", StringComparison.Ordinal));

        Assert.Empty(card.Card.Verbs);
        Assert.Contains(why, card.Text);
        Assert.Contains("--size Standard_D4s_v4", card.Text);
        Assert.Contains("Waiting", asked.Text);
    }

    [Theory]
    [InlineData("off", "approve")]
    [InlineData("off", "decline")]
    [InlineData("low-risk", "approve")]
    public async Task A_click_that_a_hidden_button_could_have_sent_changes_nothing(string inChat, string verb)
    {
        await using var story = await BeginAsync(inChat);
        var data = (await AskAsync(story)).Card.Button("cancel")["data"]!;
        var card = await story.Teams.WaitAsync(sent => sent.Conversation == story.Priya.Chat && sent.HasCard && sent.Text.Contains("az vm resize", StringComparison.Ordinal));

        var answer = await story.Priya.PressForgedAsync(card, verb, ("request", (string)data["request"]!), ("plan", (string)data["plan"]!), ("comment", "No."));

        Assert.False(answer.IsCard);
        Assert.Contains("decided in chat", answer.Text);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task What_stops_nothing_that_runs_and_costs_no_more_than_the_limit_is_decided_in_chat()
    {
        await using var story = await BeginAsync("low-risk", "--Approvals:LowRiskMaxIncrease", "100000");
        var size = await AskForTheStoppedMachineAsync(story);

        var approval = await ResizeStories.ApprovalAsync(story);
        await story.Priya.PressAsync(approval, "approve");

        await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && !sent.IsUpdate && sent.HasCard && sent.Text.Contains($"now has the size {size}", StringComparison.Ordinal));
        Assert.Equal(size, story.Azure.Vm("vm-lab-02").Size);
    }

    [Fact]
    public async Task What_costs_more_than_the_limit_is_only_announced()
    {
        await using var story = await BeginAsync("low-risk", "--Approvals:LowRiskMaxIncrease", "0.01");
        await AskForTheStoppedMachineAsync(story);

        var card = await story.Teams.WaitAsync(sent => sent.Conversation == story.Priya.Chat && sent.HasCard && sent.Text.Contains("az vm resize", StringComparison.Ordinal));

        Assert.Empty(card.Card.Verbs);
    }

    [Fact]
    public async Task A_request_that_is_only_a_record_can_still_be_taken_back()
    {
        await using var story = await BeginAsync("off");
        var asked = await AskAsync(story);
        var verdict = await ResizeStories.VerdictAsync(story);

        var answer = await story.Mika.PressForgedAsync(verdict, "cancel", [.. asked.Card.Button("cancel")["data"]!.AsObject().Select(pair => (pair.Key, (string)pair.Value!))]);

        Assert.True(answer.IsCard, answer.Text);
        Assert.DoesNotContain("cancel", answer.Card.Verbs);
    }

    private static async Task<string> AskForTheStoppedMachineAsync(Story story)
    {
        await story.Mika.SayAsync("vm-lab-02");
        var verdict = await ResizeStories.VerdictAsync(story);
        var size = verdict.Card.Choices.First(choice => choice.StartsWith("Standard_", StringComparison.Ordinal));
        await story.Mika.PressAsync(verdict, "request", ("size", size), ("reason", "The lab needs Hyper-V."));
        return size;
    }

    private static async Task<Story> BeginAsync(string inChat, params string[] more)
    {
        var story = await Story.BeginAsync(settings: ["--Approvals:InChat", inChat, .. more]);
        await story.Mika.InstallAsync();
        await story.Priya.InstallAsync();
        return story;
    }

    private static async Task<Pressed> AskAsync(Story story)
    {
        await story.Mika.SayAsync("vm-build-07");
        return await story.Mika.PressAsync(await ResizeStories.VerdictAsync(story), "request", ("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."));
    }
}
