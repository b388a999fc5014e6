using Bot.Core.Audit;
using Bot.Storage;
using Bot.Tests.Stage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Stories;

public class CrowdStories
{
    private const int ClicksEach = 5;

    [Fact]
    public async Task A_hundred_clicks_at_once_by_twenty_people_make_one_decision_and_one_resize_and_everybody_gets_a_true_answer()
    {
        await using var story = await Story.BeginAsync(settings: [.. Enumerable.Range(1, 9).SelectMany(number => (string[])[$"--Approvals:Approvers:{number}", $"oid-approver-{number}"])]);
        await story.Mika.InstallAsync();
        await story.Priya.InstallAsync();
        var approval = await ResizeStories.AskAsync(story);
        List<Actor> approvers = [story.Priya, .. Enumerable.Range(1, 9).Select(number => new Actor(story, $"Approver {number}", $"oid-approver-{number}"))];
        List<Actor> strangers = [.. Enumerable.Range(1, 10).Select(number => new Actor(story, $"Stranger {number}", $"oid-stranger-{number}"))];

        var answers = await Task.WhenAll(approvers.Concat(strangers).SelectMany(person => Enumerable.Repeat(person, ClicksEach))
            .Select(async person => (Person: person, Answer: await person.PressAsync(approval, "approve"))));
        await ResizeStories.EndAsync(story, story.Mika);

        var entries = await EntriesAsync(story);
        var winner = Assert.Single(entries, entry => entry.What == AuditEvent.Approved).Who!;
        Assert.Contains(approvers, person => person.ObjectId == winner.ObjectId);
        Assert.All(answers.Where(click => approvers.Contains(click.Person)), click => Assert.Contains(winner.Name, click.Answer.Card.Text));
        Assert.All(answers.Where(click => strangers.Contains(click.Person)), click => Assert.False(click.Answer.IsCard));
        Assert.Single(story.Writes, write => write.Method == "PATCH");
        Assert.Equal(99, entries.Count(entry => entry.What == AuditEvent.Refused));
        Assert.Equal(50, entries.Count(entry => entry.What == AuditEvent.Refused && entry.Details!.Value.GetProperty("why").GetString() == "NotAnApprover"));
    }

    private static async Task<List<AuditEntry>> EntriesAsync(Story story)
    {
        await using var services = new ServiceCollection().AddExistingStorage(story.Database).BuildServiceProvider();
        var audit = services.GetRequiredService<IAuditLog>();
        Assert.Null((await audit.VerifyAsync(null, CancellationToken.None)).Fault);
        List<AuditEntry> entries = [];
        await foreach (var stored in audit.ReadAsync(CancellationToken.None))
        {
            entries.Add(AuditRecord.TryRead(stored.Content, stored.Hash)!.Entry);
        }

        return entries;
    }
}
