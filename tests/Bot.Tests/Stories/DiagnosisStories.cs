using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

public class DiagnosisStories
{
    private const string Error = "Failed to start the virtual machine 'MACHINE' because one of the Hyper-V components is not running.";

    [Fact]
    public async Task A_pasted_error_is_explained_and_the_azure_vm_is_asked_for()
    {
        await using var story = await Story.BeginAsync();

        await story.Mika.SayAsync(Error);

        var card = (await story.Teams.WaitAsync(sent => sent.HasCard)).Card;
        Assert.Contains("nested virtualization", card.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("MACHINE", card.Text);
        Assert.Equal(["diagnose"], card.Verbs);
    }

    [Fact]
    public async Task The_inner_machine_is_never_looked_up_in_azure()
    {
        await using var story = await Story.BeginAsync();

        await story.Mika.SayAsync(Error);

        await story.Teams.WaitAsync(sent => sent.HasCard);
        Assert.DoesNotContain(story.Azure.Requests, request => request.Path.Contains("MACHINE", StringComparison.OrdinalIgnoreCase) && request.Path.Contains("name eq"));
    }

    [Fact]
    public async Task The_answer_to_the_question_is_the_verdict_on_the_machine()
    {
        await using var story = await Story.BeginAsync();
        await story.Mika.SayAsync(Error);

        await story.Mika.SayAsync("vm-build-07");

        var card = (await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("request"))).Card;
        Assert.Contains("Standard_B4s_v2", card.Text);
        Assert.Contains("Standard_D4s_v4", card.Choices);
    }

    [Fact]
    public async Task The_question_can_be_answered_on_the_card()
    {
        await using var story = await Story.BeginAsync();
        await story.Mika.SayAsync(Error);
        var question = await story.Teams.WaitAsync(sent => sent.HasCard);

        var answer = await story.Mika.PressAsync(question, "diagnose", ("machine", "vm-build-07"));

        Assert.Contains("Standard_D4s_v4", answer.Card.Choices);
    }

    [Theory]
    [InlineData("vm-build-07")]
    [InlineData("on vm-build-07: " + Error)]
    [InlineData(Error + "\nvm-build-07")]
    [InlineData("VM-BUILD-07")]
    public async Task A_name_alone_or_beside_the_error_is_enough(string text)
    {
        await using var story = await Story.BeginAsync();

        await story.Mika.SayAsync(text);

        Assert.Contains("vm-build-07", (await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("request"))).Text);
    }

    [Fact]
    public async Task A_full_resource_id_is_read_without_a_search()
    {
        await using var story = await Story.BeginAsync();
        var machine = story.Azure.Vm("vm-build-07");

        await story.Mika.SayAsync($"/subscriptions/{machine.Subscription}/resourceGroups/{machine.ResourceGroup}/providers/Microsoft.Compute/virtualMachines/{machine.Name}");

        await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("request"));
        Assert.DoesNotContain(story.Azure.Requests, request => request.Path.Contains("name eq", StringComparison.Ordinal) || request.Path.Contains("name%20eq", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_windows_machine_with_a_temporary_disk_is_not_offered_a_size_without_one()
    {
        await using var story = await Story.BeginAsync();

        await story.Mika.SayAsync("vm-lab-01");

        var card = (await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("request"))).Card;
        Assert.DoesNotContain("Standard_D4s_v4", card.Choices);
        Assert.Contains("Standard_D4s_v4", card.Text);
        Assert.Contains("temporary disk", card.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Standard_D4ds_v4", card.Choices);
        Assert.Contains("Standard_D4ds_v5", card.Choices);
    }

    [Fact]
    public async Task A_size_that_can_nest_gets_the_next_checks_and_no_resize()
    {
        await using var story = await Story.BeginAsync();

        await story.Mika.SayAsync("vm-hv-02");

        var card = (await story.Teams.WaitAsync(sent => sent.HasCard)).Card;
        Assert.DoesNotContain("request", card.Verbs);
        Assert.Contains("hypervisorlaunchtype", card.Text);
    }

    [Fact]
    public async Task A_name_that_two_machines_share_must_be_chosen()
    {
        await using var story = await Story.BeginAsync();
        await story.Mika.SayAsync("vm-web-01");
        var question = await story.Teams.WaitAsync(sent => sent.HasCard);

        Assert.Equal(["choose"], question.Card.Verbs);
        var answer = await story.Mika.PressAsync(question, "choose", ("choice", question.Card.Choices[1]));

        Assert.Contains("vm-web-01", answer.Text);
        Assert.DoesNotContain("choose", answer.Card.Verbs);
    }

    [Fact]
    public async Task A_name_that_nobody_has_gets_the_close_names()
    {
        await using var story = await Story.BeginAsync();

        await story.Mika.SayAsync("vm-build-70");

        Assert.Contains("vm-build-07", (await story.Teams.WaitAsync(sent => sent.HasCard)).Text);
    }

    [Fact]
    public async Task A_name_like_no_other_is_not_found_in_the_subscriptions_that_were_searched()
    {
        await using var story = await Story.BeginAsync();

        await story.Mika.SayAsync("zzqqxxyy9");

        var text = (await story.Teams.WaitAsync(sent => sent.HasCard)).Text;
        Assert.Contains("zzqqxxyy9", text);
        Assert.Contains("5", text);
    }

    [Fact]
    public async Task In_a_channel_the_mention_is_not_part_of_the_name()
    {
        await using var story = await Story.BeginAsync();

        await story.Mika.SayInChannelAsync("19:abc@thread.tacv2;messageid=1789370011856", "vm-build-07");

        var sent = await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("request"));
        Assert.Equal("19:abc@thread.tacv2;messageid=1789370011856", sent.Conversation);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("what a nice day")]
    public async Task Whatever_is_said_gets_a_friendly_answer(string text)
    {
        await using var story = await Story.BeginAsync();

        var answer = await story.Mika.SayAsync(text);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.NotEmpty((await story.Teams.WaitAsync(sent => sent.HasCard)).Text);
    }

    [Fact]
    public async Task Whoever_installs_the_bot_is_welcomed_once()
    {
        await using var story = await Story.BeginAsync();

        await story.Mika.InstallAsync();
        await story.Mika.JoinAsync();
        await story.Mika.InstallAsync("add-upgrade");

        Assert.Single(story.Teams.Sent, sent => sent.HasCard);
    }

    [Fact]
    public async Task A_new_error_while_a_question_is_open_starts_afresh()
    {
        await using var story = await Story.BeginAsync();
        await story.Mika.SayAsync(Error);
        await story.Mika.SayAsync(Error.Replace("MACHINE", "OTHER", StringComparison.Ordinal));

        Assert.Contains("OTHER", (await story.Teams.WaitAsync(sent => sent.HasCard && sent.Text.Contains("OTHER", StringComparison.Ordinal))).Text);
    }

    [Fact]
    public async Task A_button_whose_answer_takes_long_says_so_and_brings_the_answer_later()
    {
        await using var story = await Story.BeginAsync(azure =>
        {
            azure.Settings = azure.Settings with { LatencyMs = 1500 };
            return azure;
        });
        await story.Mika.SayAsync(Error);
        var question = await story.Teams.WaitAsync(sent => sent.HasCard);

        var announced = await story.Mika.PressAtOnceAsync(question, "diagnose", ("machine", "vm-build-07"));

        Assert.Empty(announced.Card.Verbs);
        var answer = await story.Teams.WaitAsync(sent => sent.IsUpdate && sent.Id == question.Id);
        Assert.Contains("Standard_D4s_v4", answer.Card.Choices);
    }

    [Fact]
    public async Task Whoever_waits_sees_the_bot_typing()
    {
        await using var story = await Story.BeginAsync(azure =>
        {
            azure.Settings = azure.Settings with { LatencyMs = 500 };
            return azure;
        });

        await story.Mika.SayAsync("vm-build-07");

        await story.Teams.WaitAsync(sent => sent.HasCard);
        Assert.Contains(story.Teams.Sent, sent => sent.Type == "typing");
    }

    [Fact]
    public async Task A_warm_diagnosis_takes_at_most_three_calls_in_sequence_and_less_than_three_seconds()
    {
        await using var story = await Story.BeginAsync(azure =>
        {
            azure.Settings = azure.Settings with { LatencyMs = 150 };
            return azure;
        });
        await story.Mika.SayAsync("vm-lab-01");
        await story.Teams.WaitAsync(sent => sent.HasCard);
        story.Azure.ClearRequests();

        await story.Mika.SayAsync("vm-build-07");

        await story.Teams.WaitAsync(sent => sent.HasCard && sent.Text.Contains("vm-build-07", StringComparison.Ordinal));
        Assert.InRange(LongestSequence(story.Azure.Requests), 1, 3);
    }

    // The longest chain of calls of which each began after the one before had ended.
    private static int LongestSequence(IReadOnlyList<AzureSimulator.LoggedRequest> requests)
    {
        var ended = DateTimeOffset.MinValue;
        var length = 0;
        foreach (var request in requests.Where(request => request.Ended is not null).OrderBy(request => request.Ended))
        {
            if (request.Time >= ended)
            {
                (length, ended) = (length + 1, request.Ended!.Value);
            }
        }

        return length;
    }
}
