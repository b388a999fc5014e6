using System.Text.Json;
using AzureSimulator;
using Bot.Tests.Stage;
using Bot.Tests.Stories;

namespace Bot.Tests.Engine;

public class AftermathStories
{
    private const string Old = "Standard_B4s_v2";
    private const string New = "Standard_D4s_v4";

    // Not every policy can be asked in advance.
    private const string Disallowed = """
        {"error":{"code":"RequestDisallowedByPolicy","message":"Resource 'vm-build-07' was disallowed by policy.","additionalInfo":[{"type":"PolicyViolation","info":
        {"evaluationDetails":{"evaluatedExpressions":[{"operator":"In","path":"properties.hardwareProfile.vmSize","targetValue":["Standard_B4s_v2","Standard_D4s_v5","Standard_A1_v2"]}]}}}]}}
        """;

    [Fact]
    public async Task After_a_policy_said_no_the_sizes_that_it_allows_and_that_fit_can_be_requested_at_once()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        story.Azure.Fail(new Fault { Method = "PATCH", Path = "/vm-build-07?", Status = 403, Body = JsonDocument.Parse(Disallowed).RootElement });

        await story.Priya.PressAsync(approval, "approve");

        var end = await EndAsync(story, "The policy allows these");
        Assert.Equal(["Standard_D4s_v5"], end.Card.Choices.Where(choice => choice.StartsWith("Standard_", StringComparison.Ordinal)));
        Assert.Equal((Old, PowerState.Running), State(story));
        await story.Mika.PressAsync(end, "request", ("size", "Standard_D4s_v5"), ("reason", "The policy allows it."));
        await story.Priya.PressAsync(await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("approve") && sent.Text.Contains("The policy allows it.", StringComparison.Ordinal)), "approve");
        await EndAsync(story, "now has the size Standard_D4s_v5");
    }

    [Fact]
    public async Task Without_capacity_for_the_new_size_and_then_for_the_old_one_it_is_said_that_the_machine_is_off_and_what_else_fits_and_that_starts_it()
    {
        await using var story = await Story.BeginWithPeopleAsync(azure =>
        {
            azure.Settings = azure.Settings with { NoCapacity = [new(New), new(Old)] };
            return azure;
        });

        await story.Priya.PressAsync(await ResizeStories.AskAsync(story), "approve");

        var end = await EndAsync(story, "Old size, stopped");
        Assert.Contains("Told so: Mika Tanaka, Priya Raman", end.Text);
        Assert.Contains("Who can do it", end.Text);
        Assert.DoesNotContain(New, end.Card.Choices);
        await story.Mika.PressAsync(end, "request", ("size", "Standard_D4s_v5"), ("reason", "Then that one."));
        await story.Priya.PressAsync(await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("approve") && sent.Text.Contains("Then that one.", StringComparison.Ordinal)), "approve");
        await EndAsync(story, "now has the size Standard_D4s_v5");
        Assert.Equal(("Standard_D4s_v5", PowerState.Running), State(story));
    }

    [Fact]
    public async Task While_the_machine_is_off_the_cards_say_so_and_who_was_told()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        story.Azure.Fail(new Fault { Method = "POST", Path = "/vm-build-07/start?", Status = 429, Code = "TooManyRequests", Message = "Wait, please.", RetryAfter = 1200 });

        await story.Priya.PressAsync(approval, "approve");

        foreach (var person in new[] { story.Mika, story.Priya })
        {
            await story.Teams.WaitAsync(sent => sent.Conversation == person.Chat && sent.IsUpdate && sent.Text.Contains("The VM is off", StringComparison.Ordinal)
                && sent.Text.Contains("Told so: Mika Tanaka, Priya Raman", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_lock_that_is_set_in_the_middle_and_bars_the_way_back_too_leaves_the_machine_as_it_is_and_it_is_said()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        story.Azure.Fail(new Fault { Path = "/vm-build-07?", Method = "PATCH", Status = 409, Code = "ScopeLocked", Message = "The scope 'rg-build' is locked.", Times = 100 });
        story.Azure.Fail(new Fault { Path = "/vm-build-07/start?", Method = "POST", Status = 409, Code = "ScopeLocked", Message = "The scope 'rg-build' is locked.", Times = 100 });

        await story.Priya.PressAsync(approval, "approve");

        var end = await EndAsync(story, "Old size, stopped");
        Assert.Contains("The scope 'rg-build' is locked.", end.Text);
        Assert.Contains("A lock on the VM or above it bars the change.", end.Text);
        Assert.Contains("user access administrator", end.Text);
    }

    private static Task<Sent> EndAsync(Story story, string words) =>
        story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && !sent.IsUpdate && sent.Text.Contains(words, StringComparison.Ordinal));

    private static (string, PowerState) State(Story story) => (story.Azure.Vm("vm-build-07").Size, story.Azure.Vm("vm-build-07").PowerState);
}
