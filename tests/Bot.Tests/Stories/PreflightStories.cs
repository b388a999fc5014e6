using AzureSimulator;
using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

/// <summary>Nobody is asked to approve, and nothing is stopped, for what cannot work.</summary>
public class PreflightStories
{
    [Theory]
    [InlineData("Microsoft.Compute/virtualMachines/write")]
    [InlineData("Microsoft.Compute/virtualMachines/deallocate/action")]
    [InlineData("Microsoft.Compute/virtualMachines/start/action")]
    public async Task When_the_bot_lacks_a_right_the_requester_is_told_which_and_nobody_is_asked(string action)
    {
        await using var story = await Story.BeginWithPeopleAsync(azure => Lacking(azure, action));

        var answer = await AskAsync(story);

        Assert.False(answer.IsCard);
        Assert.Contains($"rights on the VM: {action}", answer.Text);
        Assert.Contains("az role assignment create", answer.Text);
        Assert.Contains("/virtualMachines/vm-build-07", answer.Text);
        Assert.DoesNotContain(story.Teams.Sent, sent => sent.Conversation == story.Priya.Chat && sent.HasCard && sent.Card.Verbs.Contains("approve"));
    }

    [Fact]
    public async Task When_a_deny_assignment_would_keep_the_bot_from_starting_the_machine_again_nobody_is_asked()
    {
        await using var story = await Story.BeginWithPeopleAsync(azure => Denying(azure, "Microsoft.Compute/virtualMachines/start/action"));

        var answer = await AskAsync(story);

        Assert.False(answer.IsCard);
        Assert.Contains("the deny assignment keep-running takes these rights on the VM from me: Microsoft.Compute/virtualMachines/start/action", answer.Text);
        Assert.DoesNotContain("az role assignment create", answer.Text);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task A_deny_assignment_that_came_after_the_approval_stops_nothing()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        Denying(story.Azure, "*/start/action");

        await story.Priya.PressAsync(approval, "approve");

        var end = await ResizeStories.EndAsync(story, story.Mika);
        Assert.Contains("the deny assignment keep-running takes these rights", end.Text);
        Assert.Empty(end.Card.Choices);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task When_the_size_cannot_be_had_any_more_the_end_offers_sizes_that_can()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        UseUp(story);

        await story.Priya.PressAsync(approval, "approve");

        var end = await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && !sent.IsUpdate && sent.HasCard && sent.Text.Contains("Old size, running", StringComparison.Ordinal));
        Assert.Contains("Standard_D4s_v5", end.Card.Choices);
        Assert.DoesNotContain("Standard_D4s_v4", end.Card.Choices);
        Assert.Contains("Raise a vCPU quota", end.Text);
        await story.Mika.PressAsync(end, "request", ("size", "Standard_D4s_v5"), ("reason", "Then that one."));
        await story.Teams.WaitAsync(sent => sent.Conversation == story.Priya.Chat && sent.HasCard && sent.Card.Verbs.Contains("approve") && sent.Text.Contains("Then that one.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_lock_that_came_after_the_verdict_is_told_before_anybody_is_asked()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await story.Mika.SayAsync("vm-build-07");
        var verdict = await ResizeStories.VerdictAsync(story);
        Lock(story);

        var answer = await story.Mika.PressAsync(verdict, "request", ("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."));

        Assert.False(answer.IsCard);
        Assert.Contains("keep-as-is", answer.Text);
    }

    [Fact]
    public async Task A_right_that_was_lost_between_the_approval_and_the_stop_stops_nothing()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        Lacking(story.Azure, "Microsoft.Compute/virtualMachines/write");

        await story.Priya.PressAsync(approval, "approve");

        var end = await ResizeStories.EndAsync(story, story.Mika);
        Assert.Contains("rights on the VM: Microsoft.Compute/virtualMachines/write", end.Text);
        Assert.Contains("Old size, running", end.Text);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task A_lock_or_a_used_up_quota_that_came_after_the_approval_stops_nothing()
    {
        foreach (var (change, words) in ((Action<Story>, string)[])[(Lock, "keep-as-is"), (UseUp, "standardDSv4Family")])
        {
            await using var story = await Story.BeginWithPeopleAsync();
            var approval = await ResizeStories.AskAsync(story);
            change(story);

            await story.Priya.PressAsync(approval, "approve");

            Assert.Contains(words, (await ResizeStories.EndAsync(story, story.Mika)).Text);
            Assert.Empty(story.Writes);
        }
    }

    [Fact]
    public async Task Rights_that_cannot_be_read_keep_nobody_from_asking()
    {
        await using var story = await Story.BeginWithPeopleAsync(azure => Lacking(azure, "Microsoft.Authorization/permissions/read"));
        var approval = await ResizeStories.AskAsync(story);

        await story.Priya.PressAsync(approval, "approve");

        await ResizeStories.EndAsync(story, story.Mika);
        Assert.Equal("Standard_D4s_v4", story.Azure.Vm("vm-build-07").Size);
    }

    private static async Task<Pressed> AskAsync(Story story)
    {
        await story.Mika.SayAsync("vm-build-07");
        return await story.Mika.PressAsync(await ResizeStories.VerdictAsync(story), "request", ("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."));
    }

    private static SimulatorWorld Lacking(SimulatorWorld azure, string action)
    {
        azure.Settings = azure.Settings with { Permissions = [new($"/subscriptions/{azure.Subscriptions[0].Id}", ["*"], [action])] };
        return azure;
    }

    private static SimulatorWorld Denying(SimulatorWorld azure, string action)
    {
        azure.Settings = azure.Settings with { DenyAssignments = [new("keep-running", $"/subscriptions/{azure.Subscriptions[0].Id}", [action], [Guid.Empty.ToString()])] };
        return azure;
    }

    private static void Lock(Story story) =>
        story.Azure.Settings = story.Azure.Settings with { Locks = [new($"/subscriptions/{story.Azure.Subscriptions[0].Id}/resourceGroups/rg-build", "ReadOnly", "keep-as-is")] };

    private static void UseUp(Story story) => story.Azure.Settings = story.Azure.Settings with { Quotas = [new("standardDSv4Family", 0)] };
}
