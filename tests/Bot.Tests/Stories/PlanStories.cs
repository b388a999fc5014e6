using AzureSimulator;
using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

/// <summary>What is approved is a plan: whatever changes before the work begins ends it, and the card says what.</summary>
public class PlanStories
{
    [Fact]
    public async Task The_approver_reads_the_steps_the_price_and_of_when_it_is()
    {
        await using var story = await Story.BeginWithPeopleAsync();

        var approval = await ResizeStories.AskAsync(story);

        Assert.Contains("stop (deallocate) → change the size → start", approval.Text);
        Assert.Matches(@"USD \d+\.\d\d a month \([+-]?\d+\.\d\d compared to now\), list price of \d+ \w+ 20\d\d", approval.Text);
    }

    [Fact]
    public async Task A_machine_made_anew_under_the_same_name_is_another_machine()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        var machine = story.Azure.Vm("vm-build-07");
        story.Azure.Without("vm-build-07");
        story.Azure.With(machine);

        await AssertNothingIsDoneAsync(story, approval, "made anew under the same name");
    }

    [Fact]
    public async Task Disks_attached_since_the_card_that_the_new_size_takes_as_well_change_nothing()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        story.Azure.With(story.Azure.Vm("vm-build-07") with { DataDisks = 2 });

        await story.Priya.PressAsync(approval, "approve");

        Assert.Contains("It took", (await ResizeStories.EndAsync(story, story.Mika)).Text);
        Assert.Equal("Standard_D4s_v4", story.Azure.Vm("vm-build-07").Size);
    }

    [Fact]
    public async Task Network_interfaces_added_since_the_card_that_the_new_size_does_not_take_are_named_with_their_old_and_new_number()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        story.Azure.With(story.Azure.Vm("vm-build-07") with { Nics = 3 });

        await AssertNothingIsDoneAsync(story, approval, "network interfaces: 1 → 3");
    }

    [Fact]
    public async Task Disks_attached_since_the_card_are_named_when_nobody_can_tell_whether_the_new_size_takes_them()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        await story.StopBotAsync(); // The sizes of a region are remembered for an hour.
        story.Azure.With(story.Azure.Vm("vm-build-07") with { DataDisks = 2 });
        story.Azure.Fail(new() { Path = "/skus", Status = 403, Times = 99 });
        await story.StartBotAsync();

        await AssertNothingIsDoneAsync(story, approval, "data disks: 0 → 2");
    }

    [Fact]
    public async Task A_security_type_changed_since_the_card_is_named()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        story.Azure.With(story.Azure.Vm("vm-build-07") with { SecurityType = "TrustedLaunch" });

        await AssertNothingIsDoneAsync(story, approval, "security type: Standard (no protection of the start) → Trusted Launch");
    }

    [Fact]
    public async Task A_machine_that_somebody_shut_down_is_not_started_by_an_older_approval()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        story.Azure.With(story.Azure.Vm("vm-build-07") with { PowerState = PowerState.Deallocated });

        await AssertNothingIsDoneAsync(story, approval, "state: running → stopped (deallocated)");
    }

    [Fact]
    public async Task A_price_that_rose_since_the_approval_was_asked_for_is_not_paid()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        await story.StopBotAsync(); // The price list is remembered for a day.
        story.Azure.Settings = story.Azure.Settings with { PriceFactor = 1.5m };
        await story.StartBotAsync();

        await AssertNothingIsDoneAsync(story, approval, "list price of the new size, per month: USD ");
    }

    private static async Task AssertNothingIsDoneAsync(Story story, Sent approval, string change)
    {
        await story.Priya.PressAsync(approval, "approve");

        Assert.Contains(change, (await ResizeStories.EndAsync(story, story.Mika)).Text);
        Assert.Contains(change, (await ResizeStories.EndAsync(story, story.Priya)).Text);
        Assert.Empty(story.Writes);
    }
}
