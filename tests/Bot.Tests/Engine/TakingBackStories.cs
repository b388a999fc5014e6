using Bot.Tests.Stage;
using Bot.Tests.Stories;

namespace Bot.Tests.Engine;

public class TakingBackStories
{
    [Fact]
    public async Task Who_asked_takes_the_request_back_and_the_approver_is_told()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var (mine, approval) = await AskAsync(story);

        var answer = await story.Mika.PressForgedAsync(mine, "cancel", Data(approval));

        Assert.Contains("Taken back", answer.Text);
        await story.Teams.WaitAsync(sent => sent.Conversation == story.Priya.Chat && !sent.IsUpdate && sent.Text.Contains("Taken back", StringComparison.Ordinal));
        Assert.Contains("Taken back", (await story.Priya.PressForgedAsync(approval, "approve", Data(approval))).Text);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task A_request_that_was_taken_back_can_be_made_again()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var (mine, approval) = await AskAsync(story);
        await story.Mika.PressForgedAsync(mine, "cancel", Data(approval));

        Assert.Contains("Waiting for a decision", (await RequestAsync(story, mine)).Text);
    }

    [Fact]
    public async Task Somebody_else_cannot_take_it_back_and_the_card_stays_as_it_was()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var (mine, approval) = await AskAsync(story);

        var answer = await story.Stranger.PressForgedAsync(mine, "cancel", Data(approval));

        Assert.False(answer.IsCard);
        Assert.Contains("Only the person who asked", answer.Text);
    }

    [Fact]
    public async Task What_has_begun_is_carried_to_its_end()
    {
        await using var story = await Story.BeginWithPeopleAsync(azure =>
        {
            azure.Settings = azure.Settings with { DeallocateSeconds = 1 };
            return azure;
        });
        var (mine, approval) = await AskAsync(story);
        await story.Priya.PressAsync(approval, "approve");
        await story.Teams.WaitAsync(sent => sent.IsUpdate && sent.Text.Contains("Stopping the VM", StringComparison.Ordinal));

        var answer = await story.Mika.PressForgedAsync(mine, "cancel", Data(approval));

        Assert.DoesNotContain("Taken back", answer.Text);
        await ResizeStories.EndAsync(story, story.Mika);
        Assert.Equal("Standard_D4s_v4", story.Azure.Vm("vm-build-07").Size);
    }

    private static async Task<(Sent Mine, Sent Approval)> AskAsync(Story story)
    {
        await story.Mika.SayAsync("vm-build-07");
        var verdict = await ResizeStories.VerdictAsync(story);
        var asked = await RequestAsync(story, verdict);
        Assert.Contains("cancel", asked.Card.Verbs);
        return (verdict, await ResizeStories.ApprovalAsync(story));
    }

    private static Task<Pressed> RequestAsync(Story story, Sent verdict) =>
        story.Mika.PressAsync(verdict, "request", ("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."));

    private static (string, string)[] Data(Sent approval) =>
        [.. ((System.Text.Json.Nodes.JsonObject)approval.Card.Button("approve")["data"]!).Select(pair => (pair.Key, (string)pair.Value!))];
}
