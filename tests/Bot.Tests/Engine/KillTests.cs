using System.Globalization;
using AzureSimulator;
using Xunit.Abstractions;

namespace Bot.Tests.Engine;

public class KillTests(ITestOutputHelper output)
{
    private const int AtOnce = 4;
    private static readonly TimeSpan LongestStory = TimeSpan.FromSeconds(3);

    /// <summary>KILLS says how many stories are interrupted (8; four by one kill, each at another point), KILL_SEED at which moments.</summary>
    [Fact]
    public async Task A_bot_that_is_killed_anywhere_in_a_story_ends_it_when_it_is_started_again()
    {
        var seed = Setting("KILL_SEED", 20261123);
        output.WriteLine($"KILL_SEED={seed}");
        var random = new Random(seed);
        await using var stage = await KillStage.OpenAsync();
        for (var first = 1; first <= Setting("KILLS", 8); first += AtOnce)
        {
            List<Interrupted> stories = [.. Enumerable.Range(first, AtOnce).Select(number => new Interrupted($"vm-kill-{number:000}", number % 3 == 0, random.NextDouble() * LongestStory))];
            Tell(await stage.PlayAsync(stories, LongestStory));
        }

        Assert.Null(await stage.AuditFaultAsync());
    }

    private void Tell(IReadOnlyList<Outcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            output.WriteLine($"{outcome.Story}: {outcome.Machine.Size} {outcome.Machine.PowerState}, sizes set: {string.Join(" ", outcome.SizesSet)}; told {outcome.RequesterTold} and {outcome.ApproverTold} times");
            Check(outcome);
        }
    }

    private static void Check(Outcome outcome)
    {
        Assert.Equal(0, outcome.WritesBeforeApproval);
        Assert.True(outcome.Machine.PowerState == PowerState.Running, outcome.Words);
        var wentBack = outcome.Story.WithoutCapacity && outcome.Machine.Size == KillStage.OldSize;
        Assert.True(outcome.Machine.Size == (wentBack ? KillStage.OldSize : KillStage.NewSize), outcome.Words);
        Assert.Equal(wentBack ? [KillStage.NewSize, KillStage.OldSize] : [KillStage.NewSize], outcome.SizesSet.Distinct());
        Assert.InRange(outcome.RequesterTold, 1, 2);
        Assert.InRange(outcome.ApproverTold, 1, 2);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var given) ? given : otherwise;
}
