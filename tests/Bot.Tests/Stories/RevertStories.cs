using AzureSimulator;
using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

public class RevertStories
{
    private const string Old = "Standard_B4s_v2";
    private const string New = "Standard_D4s_v4";

    [Fact]
    public async Task The_old_size_is_put_back_by_the_button_on_the_end_card_with_a_reason_and_an_approval()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var end = await ResizedAsync(story, []);

        var offer = await story.Mika.PressAsync(end, "revert");
        Assert.Contains(Old, offer.Text);
        await story.Mika.PressForgedAsync(end, "request", [("proposal", (string)offer.Card.Button("request")["data"]!["proposal"]!), ("reason", "The build is done.")]);
        Assert.Equal(New, story.Azure.Vm("vm-build-07").Size);
        await story.Priya.PressAsync(await ApprovalAsync(story, "The build is done."), "approve");

        await SaidAsync(story, story.Mika, $"now has the size {Old}");
        Assert.Equal((Old, PowerState.Running), State(story));
    }

    [Theory]
    [InlineData("revert vm-build-07")]
    [InlineData("please put the old size back on vm-build-07!")]
    [InlineData("vm-build-07 を元に戻す")]
    public async Task It_is_put_back_by_a_message_too(string message)
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await ResizedAsync(story, []);

        await story.Mika.SayAsync(message);

        var offer = await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("request") && sent.Text.Contains("vm-build-07: put the old size back", StringComparison.Ordinal));
        await story.Mika.PressAsync(offer, "request", ("reason", "The build is done."));
        await story.Priya.PressAsync(await ApprovalAsync(story, "The build is done."), "approve");
        await SaidAsync(story, story.Mika, $"now has the size {Old}");
    }

    [Fact]
    public async Task What_somebody_else_changed_since_is_not_put_back()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var end = await ResizedAsync(story, []);
        story.Azure.With(story.Azure.Vm("vm-build-07") with { Size = "Standard_D8s_v4" });

        Assert.Contains("somebody else changed it", (await story.Mika.PressAsync(end, "revert")).Text);
    }

    [Fact]
    public async Task A_machine_that_the_bot_never_resized_has_nothing_to_put_back()
    {
        await using var story = await Story.BeginWithPeopleAsync();

        await story.Mika.SayAsync("revert vm-build-07");

        await SaidAsync(story, story.Mika, "there is nothing to put back");
    }

    [Fact]
    public async Task The_old_size_comes_back_by_itself_after_the_time_that_was_approved_and_is_announced_before()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var end = await ResizedAsync(story, [("return", "4")]);
        Assert.Contains("comes back by itself", end.Text);

        await story.RestartAtAsync(story.Clock.GetUtcNow().AddHours(4).AddMinutes(-10));
        await SaidAsync(story, story.Mika, "Soon, vm-build-07 gets its old size");
        await SaidAsync(story, story.Priya, "Soon, vm-build-07 gets its old size");
        Assert.Equal(New, story.Azure.Vm("vm-build-07").Size);
        await story.RestartAtAsync(story.Clock.GetUtcNow().AddMinutes(16));

        await SaidAsync(story, story.Mika, $"now has the size {Old}");
        await SaidAsync(story, story.Priya, $"now has the size {Old}");
        Assert.Equal((Old, PowerState.Running), State(story));
    }

    [Fact]
    public async Task A_way_back_that_came_due_while_the_bot_was_down_is_still_announced_before_it_begins()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await ResizedAsync(story, [("return", "4")]);

        await story.RestartAtAsync(story.Clock.GetUtcNow().AddHours(9));

        await SaidAsync(story, story.Mika, "Soon, vm-build-07 gets its old size");
        Assert.Equal(New, story.Azure.Vm("vm-build-07").Size);
        await story.RestartAtAsync(story.Clock.GetUtcNow().AddMinutes(16));
        await SaidAsync(story, story.Mika, $"now has the size {Old}");
    }

    [Fact]
    public async Task Who_asked_and_who_approved_can_keep_the_new_size_and_nobody_else_can()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var end = await ResizedAsync(story, [("return", "4")]);
        var request = ("request", (string)end.Card.Button("keep")["data"]!["request"]!);
        Assert.Contains("Only the person who asked", (await story.Stranger.PressForgedAsync(end with { Conversation = story.Stranger.Chat }, "keep", request)).Text);

        var kept = await story.Priya.PressForgedAsync(end with { Conversation = story.Priya.Chat }, "keep", request);

        Assert.Contains("keeps the size", kept.Text);
        await SaidAsync(story, story.Mika, "Priya Raman called the way back off");
        await story.RestartAtAsync(story.Clock.GetUtcNow().AddHours(5));
        Assert.Equal(New, story.Azure.Vm("vm-build-07").Size);
    }

    [Fact]
    public async Task A_machine_that_somebody_else_changed_does_not_get_its_old_size_by_itself_and_it_is_said()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await ResizedAsync(story, [("return", "4")]);
        story.Azure.With(story.Azure.Vm("vm-build-07") with { Size = "Standard_D8s_v4" });
        var writes = story.Writes.Count;

        await story.RestartAtAsync(story.Clock.GetUtcNow().AddHours(4));
        await SaidAsync(story, story.Mika, "Soon, vm-build-07 gets its old size");
        await story.RestartAtAsync(story.Clock.GetUtcNow().AddMinutes(16));

        await SaidAsync(story, story.Mika, "so I did nothing");
        Assert.Equal(writes, story.Writes.Count);
    }

    [Fact]
    public async Task The_approver_reads_that_the_old_size_comes_back_by_itself()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await story.Mika.SayAsync("vm-build-07");
        await story.Mika.PressAsync(
            await ResizeStories.VerdictAsync(story), "request", ("size", New), ("reason", "The build needs Hyper-V."), ("return", "24"));

        Assert.Contains("by itself 1 day(s) after the resize", (await ResizeStories.ApprovalAsync(story)).Text);
    }

    /// <summary>vm-build-07 got its new size; what Mika reads at the end.</summary>
    private static async Task<Sent> ResizedAsync(Story story, (string, string)[] wishes)
    {
        await story.Mika.SayAsync("vm-build-07");
        await story.Mika.PressAsync(await ResizeStories.VerdictAsync(story), "request", [("size", New), ("reason", "The build needs Hyper-V."), .. wishes]);
        await story.Priya.PressAsync(await ResizeStories.ApprovalAsync(story), "approve");
        await SaidAsync(story, story.Priya, $"now has the size {New}");
        return await SaidAsync(story, story.Mika, $"now has the size {New}");
    }

    private static Task<Sent> ApprovalAsync(Story story, string reason) =>
        story.Teams.WaitAsync(sent => sent.Conversation == story.Priya.Chat && sent.HasCard && sent.Card.Verbs.Contains("approve") && sent.Text.Contains(reason, StringComparison.Ordinal));

    private static Task<Sent> SaidAsync(Story story, Actor person, string words) =>
        story.Teams.WaitAsync(sent => sent.Conversation == person.Chat && !sent.IsUpdate && sent.Text.Contains(words, StringComparison.Ordinal));

    private static (string, PowerState) State(Story story) => (story.Azure.Vm("vm-build-07").Size, story.Azure.Vm("vm-build-07").PowerState);
}
