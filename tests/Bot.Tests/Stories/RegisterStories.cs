using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

public class RegisterStories
{
    [Theory]
    [InlineData("status")]
    [InlineData("Status?")]
    [InlineData("status vm-build-07")]
    [InlineData("状態")]
    [InlineData("vm-build-07 の状況")]
    public async Task Who_asked_reads_how_it_stands(string message)
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await ResizeStories.AskAsync(story);

        await story.Mika.SayAsync(message);

        await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && !sent.IsUpdate && sent.Text.Contains("Asked by Mika Tanaka", StringComparison.Ordinal) && sent.Text.Contains("Waiting for a decision", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_with_no_open_request_is_told_so()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await ResizeStories.AskAsync(story);

        await story.Stranger.SayAsync("status");
        await story.Stranger.SayAsync("status vm-lab-01");

        await story.Teams.WaitAsync(sent => sent.Conversation == story.Stranger.Chat && sent.Text.Contains("You have no open request", StringComparison.Ordinal));
        await story.Teams.WaitAsync(sent => sent.Conversation == story.Stranger.Chat && sent.Text.Contains("There is no open request for vm-lab-01", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("history")]
    [InlineData("history vm-build-07")]
    [InlineData("履歴 vm-build-07")]
    public async Task What_became_of_requests_can_be_read_afterwards(string message)
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await story.Priya.PressAsync(await ResizeStories.AskAsync(story), "decline", ("comment", "Not before Friday."));
        await ResizeStories.EndAsync(story, story.Mika);

        await story.Mika.SayAsync(message);

        await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && !sent.IsUpdate && sent.Text.Contains("The latest request", StringComparison.Ordinal) && sent.Text.Contains("Declined by Priya Raman", StringComparison.Ordinal));
    }

    [Fact]
    public async Task People_of_another_organization_read_nothing_of_it()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await ResizeStories.AskAsync(story);
        var guest = new Actor(story, "Gil Guest", "oid-gil", "11111111-aaaa-4bbb-8ccc-000000000000");

        await guest.SayAsync("status vm-build-07");
        await guest.SayAsync("history vm-build-07");

        await story.Teams.WaitAsync(sent => sent.Conversation == guest.Chat && sent.Text.Contains("There is no open request for vm-build-07", StringComparison.Ordinal));
        await story.Teams.WaitAsync(sent => sent.Conversation == guest.Chat && sent.Text.Contains("I know of no request for vm-build-07", StringComparison.Ordinal));
    }
}
