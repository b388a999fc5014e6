using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

public class ChannelStories
{
    private const string Thread = "19:ops@thread.tacv2;messageid=1795397754000";

    [Fact]
    public async Task What_is_asked_in_a_thread_is_decided_there_or_in_the_approvers_own_chat()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var (_, inThread) = await AskAsync(story);
        var own = await ResizeStories.ApprovalAsync(story);

        Assert.Contains("approved by Priya Raman", (await story.Priya.PressAsync(inThread, "approve")).Text);

        await story.Teams.WaitAsync(sent => sent.IsUpdate && sent.Id == own.Id && sent.Text.Contains("approved by Priya Raman", StringComparison.Ordinal));
        await story.Teams.WaitAsync(sent => sent.IsUpdate && sent.Id == inThread.Id);
        await EndAsync(story, story.Priya.Chat);
        await EndAsync(story, Thread);
        Assert.Equal("Standard_D4s_v4", story.Azure.Vm("vm-build-07").Size);
    }

    [Fact]
    public async Task A_card_that_arrives_while_the_others_are_told_the_decision_follows_it()
    {
        await using var story = await Story.BeginWithPeopleAsync(settings: ["--Approvals:Approvers:1", "oid-stranger"]);
        await story.Stranger.InstallAsync();
        Sent? shared = null;
        story.Teams.Delays = sent => sent switch
        {
            { IsUpdate: false } when IsApproval(sent, story.Priya.Chat) => story.Teams.WaitAsync(update => update.IsUpdate && update.Id == shared?.Id),
            { IsUpdate: true, Conversation: Thread } => story.Teams.WaitAsync(next => IsApproval(next, story.Stranger.Chat)),
            _ => Task.CompletedTask,
        };
        (_, shared) = await AskAsync(story);
        var own = await ResizeStories.ApprovalAsync(story);

        await story.Priya.PressAsync(shared, "decline", ("comment", "Not before Friday."));

        await story.Teams.WaitAsync(sent => sent.IsUpdate && sent.Id == own.Id && sent.Text.Contains("Not before Friday.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_end_is_told_once_in_the_thread()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var (_, inThread) = await AskAsync(story);
        await story.Priya.PressAsync(inThread, "decline", ("comment", "Not before Friday."));

        await EndAsync(story, Thread);
        await story.StopBotAsync();
        await story.StartBotAsync();

        await story.Priya.PressForgedAsync(inThread, "approve", ("request", "nosuchrequest"));
        Assert.Single(story.Teams.Sent, sent => sent.Conversation == Thread && !sent.IsUpdate && sent.Text.Contains("Not before Friday.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stranger_in_the_thread_is_answered_alone_and_the_card_stays_as_it_was_for_all()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var (_, inThread) = await AskAsync(story);

        var answer = await story.Stranger.PressAsync(inThread, "approve");

        Assert.False(answer.IsCard);
        Assert.DoesNotContain(story.Teams.Sent, sent => sent.IsUpdate && sent.Id == inThread.Id);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task An_approver_who_never_installed_the_bot_decides_in_the_thread()
    {
        await using var story = await Story.BeginAsync();
        var (_, inThread) = await AskAsync(story);

        await story.Priya.PressAsync(inThread, "approve");

        await EndAsync(story, Thread);
        Assert.Equal("Standard_D4s_v4", story.Azure.Vm("vm-build-07").Size);
    }

    private static async Task<(Sent Verdict, Sent Approval)> AskAsync(Story story)
    {
        await story.Mika.SayInChannelAsync(Thread, "vm-build-07");
        var verdict = await ResizeStories.VerdictAsync(story);
        await story.Mika.PressAsync(verdict, "request", ("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."));
        return (verdict, await story.Teams.WaitAsync(sent => IsApproval(sent, Thread)));
    }

    private static bool IsApproval(Sent sent, string conversation) => sent.Conversation == conversation && sent.HasCard && sent.Card.Verbs.Contains("approve");

    private static Task<Sent> EndAsync(Story story, string conversation) =>
        story.Teams.WaitAsync(sent => sent.Conversation == conversation && !sent.IsUpdate && (sent.Text.Contains("now has the size", StringComparison.Ordinal) || sent.Text.Contains("Declined by", StringComparison.Ordinal)));
}
