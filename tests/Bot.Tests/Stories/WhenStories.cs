using System.Globalization;
using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

public class WhenStories
{
    private static readonly TimeSpan Tokyo = TimeSpan.FromHours(9);
    private static readonly TimeSpan Length = TimeSpan.FromHours(2);

    [Fact]
    public async Task A_resize_for_tomorrow_waits_for_its_time_and_everybody_reads_when_that_is()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var time = Tomorrow(story);
        var approval = await AskAsync(story, At(time));
        Assert.Contains($"{time:HH:mm} (Europe/Berlin)", approval.Text);

        await story.Priya.PressAsync(approval, "approve");

        var told = await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && !sent.IsUpdate && sent.Text.Contains("is resized later", StringComparison.Ordinal));
        Assert.Contains($"{time:HH:mm} (Europe/Berlin)", told.Text);
        Assert.Empty(story.Writes);
        await story.RestartAtAsync(time.AddMinutes(1));
        await EndAsync(story);
        Assert.Equal("Standard_D4s_v4", story.Azure.Vm("vm-build-07").Size);
    }

    [Fact]
    public async Task A_requester_whom_the_channel_did_not_take_the_time_to_is_told_it_later()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await AskAsync(story, At(Tomorrow(story)));
        var refused = new TaskCompletionSource();
        story.Teams.Refuses = sent => TellsTime(sent) && (refused.TrySetResult() || refused.Task.IsCompleted) ? (500, "{}") : null;
        await story.Priya.PressAsync(approval, "approve");
        await refused.Task;
        story.Teams.Refuses = _ => null;

        await story.RestartAtAsync(story.Clock.GetUtcNow().AddMinutes(2));

        await story.Teams.WaitAsync(TellsTime);

        bool TellsTime(Sent sent) => sent.Conversation == story.Mika.Chat && !sent.IsUpdate && sent.Text.Contains("is resized later", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_that_was_down_past_the_time_does_nothing_and_says_so()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var time = Tomorrow(story);
        await story.Priya.PressAsync(await AskAsync(story, At(time)), "approve");

        await story.RestartAtAsync(time.AddHours(2));

        await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && !sent.IsUpdate && sent.Text.Contains("passed before I could begin", StringComparison.Ordinal));
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task A_bot_that_was_down_past_the_window_waits_for_the_next_one_and_says_so()
    {
        await using var story = await BeginWithWindowAsync();
        await story.Priya.PressAsync(await AskAsync(story, [("when", "window")]), "approve");
        await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && sent.Text.Contains("is resized later", StringComparison.Ordinal));

        await story.RestartAtAsync(Opens(story) + Length + TimeSpan.FromMinutes(1));

        await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && !sent.IsUpdate && sent.Text.Contains("I wait for the next one", StringComparison.Ordinal));
        Assert.Empty(story.Writes);
        await story.RestartAtAsync(Opens(story).AddMinutes(1));
        await EndAsync(story);
        Assert.Equal("Standard_D4s_v4", story.Azure.Vm("vm-build-07").Size);
    }

    [Fact]
    public async Task A_request_that_waits_for_its_time_can_be_taken_back_though_it_was_approved()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var time = Tomorrow(story);
        var approval = await AskAsync(story, At(time));
        await story.Priya.PressAsync(approval, "approve");
        var mine = await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && sent.IsUpdate && sent.Text.Contains("waits for its time", StringComparison.Ordinal));

        Assert.Contains("Taken back", (await story.Mika.PressAsync(mine, "cancel")).Text);

        await story.Teams.WaitAsync(sent => sent.Conversation == story.Priya.Chat && !sent.IsUpdate && sent.Text.Contains("Taken back", StringComparison.Ordinal));
        await story.RestartAtAsync(time.AddMinutes(1));
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task A_time_that_cannot_be_gets_a_kind_error_and_nothing_is_requested()
    {
        await using var story = await BeginWithWindowAsync();
        var outside = Opens(story) + Length + TimeSpan.FromHours(3);
        await story.Mika.SayAsync("vm-build-07");
        var verdict = await ResizeStories.VerdictAsync(story);

        Assert.Contains("has passed", await TryAsync([("when", "at"), ("date", "2020-01-01"), ("time", "10:00")]));
        Assert.Contains("outside the VM's maintenance window", await TryAsync(At(outside)));
        Assert.Contains("30 days", await TryAsync(At(outside.AddDays(60))));
        Assert.Contains("both a date and a time", await TryAsync([("when", "at"), ("date", ""), ("time", "<b>")]));
        Assert.DoesNotContain(story.Teams.Sent, sent => sent.HasCard && sent.Card.Verbs.Contains("approve"));

        async Task<string> TryAsync((string, string)[] when)
        {
            var answer = await story.Mika.PressAsync(verdict, "request", [("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."), .. when]);
            Assert.False(answer.IsCard);
            return answer.Text;
        }
    }

    [Fact]
    public async Task Approvers_are_reminded_by_a_new_card_and_the_old_one_points_to_it()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var first = await ResizeStories.AskAsync(story);

        await story.RestartAtAsync(story.Clock.GetUtcNow().AddHours(4).AddMinutes(1));

        var reminder = await story.Teams.WaitAsync(sent => sent.Conversation == story.Priya.Chat && !sent.IsUpdate && sent.Text.Contains("Still waiting for your decision", StringComparison.Ordinal));
        await story.Teams.WaitAsync(sent => sent.IsUpdate && sent.Id == first.Id && sent.Text.Contains("newer card below", StringComparison.Ordinal));
        await story.Priya.PressAsync(reminder, "approve");
        await EndAsync(story);
        await story.Teams.WaitAsync(sent => sent.IsUpdate && sent.Id == reminder.Id);
    }

    [Fact]
    public async Task A_click_after_the_expiry_changes_nothing_and_gets_a_true_answer()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);

        await story.RestartAtAsync(story.Clock.GetUtcNow().AddHours(8).AddMinutes(1));

        Assert.Contains("Nobody decided in time", (await story.Priya.PressAsync(approval, "approve")).Text);
        await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && !sent.IsUpdate && sent.Text.Contains("Nobody decided in time", StringComparison.Ordinal));
        Assert.Empty(story.Writes);
    }

    /// <summary>It is an hour after the window has closed, whenever that is.</summary>
    private static async Task<Story> BeginWithWindowAsync()
    {
        var story = await Story.BeginWithPeopleAsync(settings: Settings);
        await story.RestartAtAsync(Opens(story) + Length + TimeSpan.FromHours(1));
        return story;
    }

    private static IReadOnlyList<string> Settings =>
    [
        "--Windows:0:Name", "Nights",
        "--Windows:0:ResourceGroup", "rg-build",
        .. Enum.GetValues<DayOfWeek>().SelectMany((day, place) => (string[])[$"--Windows:0:Days:{place}", day.ToString()]),
        "--Windows:0:Start", "22:00",
        "--Windows:0:Length", "02:00:00",
        "--Windows:0:TimeZone", "Asia/Tokyo",
    ];

    /// <summary>When the window is open or opens next; there is no summer time in Tokyo.</summary>
    private static DateTimeOffset Opens(Story story)
    {
        var now = story.Clock.GetUtcNow().ToOffset(Tokyo);
        var today = new DateTimeOffset(now.Date.AddHours(22), Tokyo);
        return today + Length > now ? today : today.AddDays(1);
    }

    private static async Task<Sent> AskAsync(Story story, (string, string)[] when)
    {
        await story.Mika.SayAsync("vm-build-07");
        var asked = await story.Mika.PressAsync(
            await ResizeStories.VerdictAsync(story), "request", [("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."), .. when]);
        Assert.True(asked.IsCard, asked.Text);
        return await ResizeStories.ApprovalAsync(story);
    }

    private static (string, string)[] At(DateTimeOffset time) =>
        [("when", "at"), ("date", time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("time", time.ToString("HH:mm", CultureInfo.InvariantCulture))];

    /// <summary>This time tomorrow by Mika's clock, to the minute.</summary>
    private static DateTimeOffset Tomorrow(Story story)
    {
        var tomorrow = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(story.Clock.GetUtcNow().AddDays(1), story.Mika.TimeZone);
        return new(tomorrow.Year, tomorrow.Month, tomorrow.Day, tomorrow.Hour, tomorrow.Minute, 0, tomorrow.Offset);
    }

    private static Task<Sent> EndAsync(Story story) =>
        story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && !sent.IsUpdate && sent.Text.Contains("It took", StringComparison.Ordinal));
}
