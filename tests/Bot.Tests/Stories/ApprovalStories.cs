using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

public class ApprovalStories
{
    [Fact]
    public async Task Nobody_approves_their_own_request()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);

        var answer = await story.Mika.PressForgedAsync(approval, "approve", Data(approval));

        Assert.False(answer.IsCard);
        Assert.Contains("own request", answer.Text);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task A_stranger_who_presses_approve_is_told_so_and_the_card_stays_as_it_was()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);

        var answer = await story.Stranger.PressForgedAsync(approval, "approve", Data(approval));

        Assert.False(answer.IsCard);
        Assert.DoesNotContain(story.Teams.Sent, sent => sent.IsUpdate && sent.Id == approval.Id);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task A_forged_plan_changes_nothing()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);

        var answer = await story.Priya.PressForgedAsync(approval, "approve", ("request", Data(approval)[0].Value), ("plan", new string('0', 64)));

        Assert.False(answer.IsCard);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task A_request_that_does_not_exist_cannot_be_approved()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);

        var answer = await story.Priya.PressForgedAsync(approval, "approve", ("request", "nosuchrequest"), ("plan", "x"));

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.Status);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task An_approval_pressed_twice_resizes_once()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => story.Priya.PressAsync(approval, "approve")));

        await ResizeStories.EndAsync(story, story.Mika);
        Assert.Single(story.Writes, write => write.Method == "PATCH");
    }

    [Fact]
    public async Task A_card_that_was_decided_on_another_device_tells_so_when_it_is_pressed_on_this_one()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        await story.Priya.PressAsync(approval, "decline", ("comment", "Not before Friday."));

        var answer = await story.Priya.PressForgedAsync(approval, "approve", Data(approval));

        Assert.Contains("Declined by Priya Raman", answer.Text);
        Assert.DoesNotContain("approve", answer.Card.Verbs);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task A_declined_request_ends_and_the_requester_is_told()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);

        await story.Priya.PressAsync(approval, "decline", ("comment", "Not before Friday."));

        Assert.Contains("Not before Friday.", (await ResizeStories.EndAsync(story, story.Mika)).Text);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task A_second_request_for_the_same_machine_shows_the_first()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await ResizeStories.AskAsync(story);
        await story.Stranger.SayAsync("vm-build-07");
        var verdict = await story.Teams.WaitAsync(sent => sent.Conversation == story.Stranger.Chat && sent.HasCard && sent.Card.Verbs.Contains("request"));

        var answer = await story.Stranger.PressAsync(verdict, "request", ("size", "Standard_D4s_v5"), ("reason", "Me too."));

        Assert.Contains("Mika Tanaka", answer.Text);
        Assert.Contains("Waiting for a decision", answer.Text);
        Assert.Equal(["follow"], answer.Card.Verbs);
    }

    [Fact]
    public async Task Whoever_wants_the_same_machine_may_follow_the_first_request_and_is_told_its_outcome()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        await story.Stranger.InstallAsync();
        await story.Stranger.SayAsync("vm-build-07");
        var verdict = await story.Teams.WaitAsync(sent => sent.Conversation == story.Stranger.Chat && sent.HasCard && sent.Card.Verbs.Contains("request"));
        var open = await story.Stranger.PressAsync(verdict, "request", ("size", "Standard_D4s_v5"), ("reason", "Me too."));

        await story.Stranger.PressForgedAsync(verdict, "follow", ("request", (string)open.Card.Button("follow")["data"]!["request"]!));
        await story.Priya.PressAsync(approval, "decline", ("comment", "Not before Friday."));

        await story.Teams.WaitAsync(sent => sent.Conversation == story.Stranger.Chat && !sent.IsUpdate && sent.Text.Contains("Not before Friday.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_pressed_twice_is_one_request_and_shows_it_both_times()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await story.Mika.SayAsync("vm-build-07");
        var verdict = await ResizeStories.VerdictAsync(story);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => story.Mika.PressAsync(verdict, "request", ("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."))));

        Assert.All(answers, answer => Assert.Contains("Waiting for a decision", answer.Text));
        await ResizeStories.ApprovalAsync(story);
        Assert.Single(answers.Select(answer => (string)answer.Card.Button("cancel")["data"]!["request"]!).Distinct());
    }

    [Fact]
    public async Task Whoever_declines_without_a_reason_is_asked_for_one_and_nothing_is_decided()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);

        var answer = await story.Priya.PressAsync(approval, "decline", ("comment", " "));

        Assert.False(answer.IsCard);
        Assert.Contains("why you decline", answer.Text);
        Assert.Contains("approved by Priya", (await story.Priya.PressAsync(approval, "approve")).Text);
    }

    [Fact]
    public async Task A_click_from_a_conversation_that_got_no_card_changes_nothing()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);

        var answer = await story.Priya.PressForgedAsync(approval with { Conversation = "19:elsewhere@thread.tacv2" }, "approve", Data(approval));

        Assert.False(answer.IsCard);
        Assert.Contains("no card of this request", answer.Text);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task A_size_that_was_not_offered_cannot_be_requested()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await story.Mika.SayAsync("vm-lab-01");
        var verdict = await ResizeStories.VerdictAsync(story);

        var answer = await story.Mika.PressAsync(verdict, "request", ("size", "Standard_D4s_v4"), ("reason", "I insist."));

        Assert.False(answer.IsCard);
        Assert.DoesNotContain(story.Teams.Sent, sent => sent.Conversation == story.Priya.Chat && sent.HasCard && sent.Card.Verbs.Contains("approve"));
    }

    [Fact]
    public async Task A_request_without_a_reason_is_not_made()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await story.Mika.SayAsync("vm-build-07");

        var answer = await story.Mika.PressAsync(await ResizeStories.VerdictAsync(story), "request", ("size", "Standard_D4s_v4"), ("reason", "  "));

        Assert.False(answer.IsCard);
    }

    [Fact]
    public async Task An_approver_who_installs_the_bot_later_is_asked_then()
    {
        await using var story = await Story.BeginAsync();
        await story.Mika.InstallAsync();
        await story.Mika.SayAsync("vm-build-07");
        await story.Mika.PressAsync(await ResizeStories.VerdictAsync(story), "request", ("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."));

        await story.Priya.InstallAsync();

        Assert.Contains("The build needs Hyper-V.", (await ResizeStories.ApprovalAsync(story)).Text);
    }

    [Fact]
    public async Task Text_from_people_is_shown_as_they_wrote_it_and_formats_nothing()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await story.Mika.SayAsync("vm-build-07");
        await story.Mika.PressAsync(
            await ResizeStories.VerdictAsync(story), "request", ("size", "Standard_D4s_v4"), ("reason", "**urgent** [click](https://evil.example)"));

        var card = (await ResizeStories.ApprovalAsync(story)).Card.Json.ToJsonString();

        Assert.DoesNotContain("](https://evil.example)", card.Replace("\\\\]", "", StringComparison.Ordinal));
    }

    private static (string, string Value)[] Data(Sent approval)
    {
        var data = approval.Card.Button("approve")["data"]!;
        return [("request", (string)data["request"]!), ("plan", (string)data["plan"]!)];
    }
}
