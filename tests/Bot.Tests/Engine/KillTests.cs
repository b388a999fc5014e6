using System.Globalization;
using AzureSimulator;
using Xunit.Abstractions;

namespace Bot.Tests.Engine;

public class KillTests(ITestOutputHelper output)
{
    private static readonly TimeSpan LongestStory = TimeSpan.FromSeconds(2.5);

    /// <summary>KILLS says how often (3), KILL_SEED at which moments.</summary>
    [Fact]
    public async Task A_bot_that_is_killed_anywhere_in_a_story_ends_it_when_it_is_started_again()
    {
        var seed = Setting("KILL_SEED", 20261123);
        output.WriteLine($"KILL_SEED={seed}");
        var random = new Random(seed);
        await using var stage = await KillStage.OpenAsync();
        for (var kill = 1; kill <= Setting("KILLS", 3); kill++)
        {
            var (withoutCapacity, after) = (kill % 3 == 0, random.NextDouble() * LongestStory);
            output.WriteLine($"kill {kill} after {after.TotalMilliseconds:0} ms{(withoutCapacity ? ", without capacity" : "")}");
            var outcome = await stage.PlayAsync($"vm-kill-{kill:000}", withoutCapacity, after);
            output.WriteLine($"  {outcome.Machine.Size} {outcome.Machine.PowerState}, sizes set: {string.Join(" ", outcome.SizesSet)}; told {outcome.RequesterTold} and {outcome.ApproverTold} times");
            Check(outcome, withoutCapacity);
        }
    }

    private static void Check(Outcome outcome, bool withoutCapacity)
    {
        Assert.Equal(0, outcome.WritesBeforeApproval);
        Assert.True(outcome.Machine.PowerState == PowerState.Running, outcome.Words);
        var wentBack = withoutCapacity && outcome.Machine.Size == KillStage.OldSize;
        Assert.True(outcome.Machine.Size == (wentBack ? KillStage.OldSize : KillStage.NewSize), outcome.Words);
        Assert.Equal(wentBack ? [KillStage.NewSize, KillStage.OldSize] : [KillStage.NewSize], outcome.SizesSet.Distinct());
        Assert.InRange(outcome.RequesterTold, 1, 2);
        Assert.InRange(outcome.ApproverTold, 1, 2);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var given) ? given : otherwise;
}
