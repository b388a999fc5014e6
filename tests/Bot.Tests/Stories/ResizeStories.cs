using System.Text.Json;
using AzureSimulator;
using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

public class ResizeStories
{
    private const string Patch = """{"properties":{"hardwareProfile":{"vmSize":"Standard_D4s_v4"}}}""";

    [Fact]
    public async Task Asked_and_approved_the_machine_is_stopped_resized_and_started_and_both_are_told()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await AskAsync(story);
        Assert.Empty(story.Writes);

        await story.Priya.PressAsync(approval, "approve");

        await EndAsync(story, story.Mika);
        await EndAsync(story, story.Priya);
        Assert.Equal(["POST", "PATCH", "POST"], story.Writes.Select(write => write.Method));
        Assert.Equal(Patch, Compact(Assert.Single(story.Writes, write => write.Method == "PATCH").Body!));
        Assert.Equal(("Standard_D4s_v4", PowerState.Running), State(story));
    }

    [Fact]
    public async Task The_end_says_how_long_it_took_and_what_to_do_next()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await story.Mika.SayAsync("Failed to start the virtual machine 'INNER' because one of the Hyper-V components is not running.");
        var approval = await AskAsync(story);

        await story.Priya.PressAsync(approval, "approve");

        var end = await EndAsync(story, story.Mika);
        Assert.Contains("INNER", end.Text);
        Assert.Matches(@"\d+ second", end.Text);
    }

    [Fact]
    public async Task The_requesters_card_says_who_was_asked_and_follows_the_resize()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await story.Mika.SayAsync("vm-build-07");
        var verdict = await VerdictAsync(story);

        var asked = await story.Mika.PressAsync(verdict, "request", ("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."));

        Assert.Contains("Priya Raman", asked.Text);
        var approval = await ApprovalAsync(story);
        await story.Priya.PressAsync(approval, "approve");
        await EndAsync(story, story.Mika);
        Assert.Contains(story.Teams.Sent, sent => sent.IsUpdate && sent.Id == verdict.Id && sent.Conversation == story.Mika.Chat);
        Assert.Contains(story.Teams.Sent, sent => sent.IsUpdate && sent.Id == approval.Id && sent.Conversation == story.Priya.Chat);
    }

    [Fact]
    public async Task A_client_that_knows_only_submit_gets_there_too()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await story.Mika.SayAsync("vm-build-07");
        await story.Mika.SubmitAsync(await VerdictAsync(story), "request", ("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."));

        await story.Priya.SubmitAsync(await ApprovalAsync(story), "approve");

        await EndAsync(story, story.Mika);
        Assert.Equal(("Standard_D4s_v4", PowerState.Running), State(story));
    }

    [Fact]
    public async Task A_size_of_the_machines_own_cluster_is_set_where_it_stands()
    {
        await using var story = await Story.BeginWithPeopleAsync(OneCluster);
        var approval = await AskAsync(story);

        await story.Priya.PressAsync(approval, "approve");

        await EndAsync(story, story.Mika);
        Assert.Equal("PATCH", Assert.Single(story.Writes).Method);
        Assert.Equal(("Standard_D4s_v4", PowerState.Running), State(story));
    }

    [Fact]
    public async Task A_machine_that_was_off_stays_off()
    {
        await using var story = await Story.BeginWithPeopleAsync(azure => azure.With(azure.Vm("vm-build-07") with { PowerState = PowerState.Deallocated }));
        var approval = await AskAsync(story);

        await story.Priya.PressAsync(approval, "approve");

        await EndAsync(story, story.Mika);
        Assert.Equal("PATCH", Assert.Single(story.Writes).Method);
        Assert.Equal(("Standard_D4s_v4", PowerState.Deallocated), State(story));
    }

    [Fact]
    public async Task When_the_new_size_finds_no_capacity_the_old_size_and_state_come_back_and_it_is_said()
    {
        await using var story = await Story.BeginWithPeopleAsync(azure =>
        {
            azure.Settings = azure.Settings with { NoCapacity = [new("Standard_D4s_v4")] };
            return azure;
        });
        var approval = await AskAsync(story);

        await story.Priya.PressAsync(approval, "approve");

        var end = await EndAsync(story, story.Mika);
        Assert.Contains("AllocationFailed", end.Text);
        Assert.Equal(("Standard_B4s_v2", PowerState.Running), State(story));
    }

    [Fact]
    public async Task A_machine_that_changed_since_the_card_is_left_alone()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await AskAsync(story);
        story.Azure.With(story.Azure.Vm("vm-build-07") with { Size = "Standard_B8s_v2" });

        await story.Priya.PressAsync(approval, "approve");

        Assert.Contains("Standard_B8s_v2", (await EndAsync(story, story.Mika)).Text);
        Assert.Empty(story.Writes);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("vm-build-08")]
    public async Task A_machine_that_was_deleted_or_made_anew_under_another_name_while_the_request_waited_is_said_to_be_gone(string? newName)
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await AskAsync(story);
        var before = story.Azure.Vm("vm-build-07");
        story.Azure.Without("vm-build-07");
        if (newName is not null)
        {
            story.Azure.With(before with { Name = newName });
        }

        await story.Priya.PressAsync(approval, "approve");

        await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && !sent.IsUpdate && sent.Text.Contains("The VM is gone", StringComparison.Ordinal));
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task A_refusal_of_azure_is_told_in_its_words_and_the_machine_is_as_it_was()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await AskAsync(story);
        story.Azure.Fail(new Fault { Method = "POST", Path = "*/deallocate*", Status = 403, Code = "AuthorizationFailed", Message = "The client does not have authorization to perform action 'deallocate'." });

        await story.Priya.PressAsync(approval, "approve");

        Assert.Contains("does not have authorization", (await EndAsync(story, story.Mika)).Text);
        Assert.Equal(("Standard_B4s_v2", PowerState.Running), State(story));
    }

    [Fact]
    public async Task A_bot_that_is_stopped_after_the_approval_ends_the_resize_when_it_is_started_again()
    {
        await using var story = await Story.BeginWithPeopleAsync(azure =>
        {
            azure.Settings = azure.Settings with { DeallocateSeconds = 1 };
            return azure;
        });
        var approval = await AskAsync(story);
        await story.Priya.PressAsync(approval, "approve");

        await story.StopBotAsync();
        await story.StartBotAsync();

        await EndAsync(story, story.Mika);
        await EndAsync(story, story.Priya);
        Assert.Equal(("Standard_D4s_v4", PowerState.Running), State(story));
        Assert.Single(story.Writes, write => write.Method == "PATCH");
    }

    [Fact]
    public async Task Cards_that_were_deleted_keep_nobody_from_being_told_the_end()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await AskAsync(story);
        story.Teams.Refuses = sent => sent.IsUpdate ? (404, "{}") : null;

        await story.Priya.PressAsync(approval, "approve");

        await EndAsync(story, story.Mika);
        await EndAsync(story, story.Priya);
        Assert.Equal(("Standard_D4s_v4", PowerState.Running), State(story));
    }

    [Fact]
    public async Task A_bot_that_is_stopped_after_the_request_still_takes_the_approval_when_it_is_started_again()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await AskAsync(story);
        await story.StopBotAsync();
        await story.StartBotAsync();

        await story.Priya.PressAsync(approval, "approve");

        await EndAsync(story, story.Mika);
        Assert.Equal(("Standard_D4s_v4", PowerState.Running), State(story));
    }

    /// <summary>Mika asks for Standard_D4s_v4; Priya's card comes back.</summary>
    internal static async Task<Sent> AskAsync(Story story)
    {
        await story.Mika.SayAsync("vm-build-07");
        var asked = await story.Mika.PressAsync(await VerdictAsync(story), "request", ("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."));
        Assert.True(asked.IsCard, asked.Text);
        return await ApprovalAsync(story);
    }

    internal static Task<Sent> VerdictAsync(Story story) => story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("request"));

    internal static Task<Sent> ApprovalAsync(Story story) =>
        story.Teams.WaitAsync(sent => sent.Conversation == story.Priya.Chat && sent.HasCard && sent.Card.Verbs.Contains("approve"));

    /// <summary>The message of its own that tells the end.</summary>
    internal static Task<Sent> EndAsync(Story story, Actor reader)
    {
        var before = story.Teams.Sent.Where(sent => sent.Conversation == reader.Chat).Select(sent => sent.Id).ToHashSet();
        return story.Teams.WaitAsync(sent => sent.Conversation == reader.Chat && !sent.IsUpdate && sent.HasCard && IsEnd(sent));
    }

    private static bool IsEnd(Sent sent) => sent.Activity["attachments"]![0]!["content"]!["body"] is not null && (sent.Text.Contains("It took", StringComparison.Ordinal) || !sent.Card.Verbs.Any(verb => verb is "request" or "approve" or "cancel"))
        && (sent.Text.Contains("Standard_D4s_v4", StringComparison.Ordinal) && !sent.Text.Contains("installed", StringComparison.OrdinalIgnoreCase));

    private static (string, PowerState) State(Story story) => (story.Azure.Vm("vm-build-07").Size, story.Azure.Vm("vm-build-07").PowerState);

    private static SimulatorWorld OneCluster(SimulatorWorld azure)
    {
        azure.Settings = azure.Settings with { Clusters = new Dictionary<string, IReadOnlyList<string>> { ["mixed"] = ["standardBsv2Family", "standardDSv4Family"] } };
        return azure.With(azure.Vm("vm-build-07") with { Cluster = "mixed" });
    }

    private static string Compact(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);
}
