using AzureSimulator;
using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

/// <summary>More than one must approve.</summary>
public class VoteStories
{
    private static readonly string[] Two = ["--Approvals:MinimumApprovals", "2", "--Approvals:Approvers:1", "oid-stranger"];

    [Fact]
    public async Task The_first_approval_is_shown_to_all_and_the_second_begins_the_work()
    {
        await using var story = await BeginAsync(Two);
        var approval = await ResizeStories.AskAsync(story);
        var second = await ApprovalAsync(story, story.Stranger);

        var first = await story.Priya.PressAsync(approval, "approve");

        Assert.Contains("1 of 2 (Priya Raman)", first.Text);
        await story.Teams.WaitAsync(sent => sent.IsUpdate && sent.Id == second.Id && sent.Text.Contains("1 of 2 (Priya Raman)", StringComparison.Ordinal) && sent.Card.Verbs.Contains("approve"));
        Assert.Empty(story.Writes);

        await story.Stranger.PressAsync(second, "approve");

        Assert.Contains("Priya Raman, Sam Stranger", (await ResizeStories.EndAsync(story, story.Mika)).Text);
        Assert.Single(story.Writes, write => write.Method == "PATCH");
    }

    [Fact]
    public async Task One_person_counts_once_however_often_they_press()
    {
        await using var story = await BeginAsync(Two);
        var approval = await ResizeStories.AskAsync(story);

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => story.Priya.PressAsync(approval, "approve")));

        Assert.Single(answers, answer => answer.IsCard);
        Assert.All(answers.Where(answer => !answer.IsCard), answer => Assert.Contains("One person counts once", answer.Text));
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task Two_who_approve_at_once_are_both_counted()
    {
        await using var story = await BeginAsync(Two);
        var approval = await ResizeStories.AskAsync(story);
        var second = await ApprovalAsync(story, story.Stranger);

        await Task.WhenAll(story.Priya.PressAsync(approval, "approve"), story.Stranger.PressAsync(second, "approve"));

        await ResizeStories.EndAsync(story, story.Mika);
        Assert.Single(story.Writes, write => write.Method == "PATCH");
    }

    [Fact]
    public async Task The_approval_of_somebody_who_lost_the_right_since_then_counts_no_more()
    {
        await using var story = await BeginAsync([.. Two, "--Approvals:Mode", "Azure"], azure => azure.Settings with { RoleAssignments = [Owner(azure, "oid-priya"), Owner(azure, "oid-stranger")] });
        var approval = await ResizeStories.AskAsync(story);
        var second = await ApprovalAsync(story, story.Stranger);
        Assert.Contains("1 of 2 (Priya Raman)", (await story.Priya.PressAsync(approval, "approve")).Text);
        story.Azure.Settings = story.Azure.Settings with { RoleAssignments = [Owner(story.Azure, "oid-stranger")] };

        var answer = await story.Stranger.PressAsync(second, "approve");

        Assert.Contains("1 of 2 (Sam Stranger)", answer.Text);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task A_rule_asks_for_two_where_the_machine_has_a_tag_even_if_the_tag_is_taken_away_meanwhile()
    {
        await using var story = await BeginAsync(["--Approvals:Rules:0:Tag", "team=build", "--Approvals:Rules:0:MinimumApprovals", "2"]);
        var approval = await ResizeStories.AskAsync(story);
        Assert.Contains("0 of 2", approval.Text);
        story.Azure.With(story.Azure.Vm("vm-build-07") with { Tags = new Dictionary<string, string>() });

        Assert.Contains("1 of 2", (await story.Priya.PressAsync(approval, "approve")).Text);

        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task One_decline_ends_what_others_approved()
    {
        await using var story = await BeginAsync(Two);
        var approval = await ResizeStories.AskAsync(story);
        var second = await ApprovalAsync(story, story.Stranger);
        await story.Priya.PressAsync(approval, "approve");

        await story.Stranger.PressAsync(second, "decline", ("comment", "Not before Friday."));

        Assert.Contains("Not before Friday.", (await ResizeStories.EndAsync(story, story.Mika)).Text);
        Assert.Empty(story.Writes);
    }

    private static RoleAssignmentSetting Owner(SimulatorWorld azure, string person) => new(person, "Owner", $"/subscriptions/{azure.Subscriptions[0].Id}");

    private static async Task<Story> BeginAsync(string[] settings, Func<SimulatorWorld, SimulatorSettings>? change = null)
    {
        var story = await Story.BeginAsync(
            azure =>
            {
                azure.Settings = change?.Invoke(azure) ?? azure.Settings;
                return azure;
            },
            settings: settings);
        foreach (var person in (Actor[])[story.Mika, story.Priya, story.Stranger])
        {
            await person.InstallAsync();
        }

        return story;
    }

    private static Task<Sent> ApprovalAsync(Story story, Actor approver) =>
        story.Teams.WaitAsync(sent => sent.Conversation == approver.Chat && sent.HasCard && sent.Card.Verbs.Contains("approve"));
}
