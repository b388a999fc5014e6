using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Core.Resizing;

namespace Bot.Core.Tests.Resizing;

public class ReactionsTests
{
    [Fact]
    public void A_throttled_act_waits_as_long_as_azure_asks() =>
        Assert.Equal(
            new Reaction.Again(TimeSpan.FromSeconds(1200)),
            To(Sample.Request(), ActKind.Resize, Sample.Refusal(RefusalKind.Throttled, TimeSpan.FromSeconds(1200))));

    [Fact]
    public void A_size_outside_the_cluster_is_tried_again_after_a_stop() =>
        Assert.IsType<Reaction.StopFirst>(To(Sample.Request(), ActKind.Resize, Sample.Refusal(RefusalKind.NotInCluster)));

    [Fact]
    public void A_size_outside_the_cluster_ends_it_when_no_stop_was_approved() =>
        Assert.IsType<Reaction.GoBack>(To(Sample.Request(Sample.Plan(needsStop: false)), ActKind.Resize, Sample.Refusal(RefusalKind.NotInCluster)));

    [Fact]
    public void A_start_without_capacity_is_tried_again_before_the_old_size_comes_back()
    {
        var request = Sample.Request() with { Attempts = Reactions.TriesForCapacity - 1 };

        Assert.IsType<Reaction.Again>(To(request, ActKind.Start, Sample.Refusal(RefusalKind.NoCapacity)));
        Assert.IsType<Reaction.GoBack>(To(request with { Attempts = Reactions.TriesForCapacity }, ActKind.Start, Sample.Refusal(RefusalKind.NoCapacity)));
    }

    [Theory]
    [InlineData(RefusalKind.Quota)]
    [InlineData(RefusalKind.Locked)]
    [InlineData(RefusalKind.Policy)]
    [InlineData(RefusalKind.DoesNotFit)]
    [InlineData(RefusalKind.SizeNotAvailable)]
    [InlineData(RefusalKind.Forbidden)]
    [InlineData(RefusalKind.Other)]
    public void A_no_that_stays_a_no_brings_the_old_size_back(RefusalKind kind) =>
        Assert.IsType<Reaction.GoBack>(To(Sample.Request(), ActKind.Resize, Sample.Refusal(kind)));

    [Fact]
    public void Where_only_time_can_help_the_pauses_are_long_and_grow()
    {
        var pauses = new[] { 1, 2 }.Select(attempt => To(Sample.Request() with { Attempts = attempt }, ActKind.Start, Sample.Refusal(RefusalKind.NoCapacity)));

        var busy = Assert.IsType<Reaction.Again>(To(Sample.Request() with { Attempts = 1 }, ActKind.Start, Sample.Refusal(RefusalKind.Busy))).After;
        Assert.Equal([busy * 8, busy * 16], pauses.Cast<Reaction.Again>().Select(pause => pause.After));
    }

    [Fact]
    public void The_way_back_is_tried_several_times_and_then_given_up()
    {
        var returning = Sample.Request() with { Failure = new(FailureReason.AzureRefused, null, null, PowerState.Unknown) };

        Assert.IsType<Reaction.Again>(To(returning with { Attempts = 1 }, ActKind.Start, Sample.Refusal(RefusalKind.NoCapacity)));
        Assert.IsType<Reaction.GiveUp>(
            To(returning with { Attempts = Reactions.TriesOnTheWayBack }, ActKind.Start, Sample.Refusal(RefusalKind.NoCapacity)));
    }

    [Fact]
    public void A_sick_guest_agent_does_not_undo_a_resize() =>
        Assert.IsType<Reaction.Again>(To(Sample.Request(), ActKind.Start, Sample.Refusal(RefusalKind.GuestTrouble)));

    [Fact]
    public void A_fault_of_azures_own_is_tried_three_times_and_then_turned_back()
    {
        var failed = Sample.Refusal(RefusalKind.Transient) with { Status = 200 };

        Assert.IsType<Reaction.Again>(To(Sample.Request() with { Attempts = 2 }, ActKind.Start, failed));
        Assert.IsType<Reaction.GoBack>(To(Sample.Request() with { Attempts = 3 }, ActKind.Start, failed));
        Assert.IsType<Reaction.Again>(To(Sample.Request() with { Attempts = 3 }, ActKind.Start, failed with { Status = 503 }));
    }

    [Fact]
    public void The_pauses_between_tries_grow()
    {
        TimeSpan After(int attempts) => Assert.IsType<Reaction.Again>(To(Sample.Request() with { Attempts = attempts }, ActKind.Start, Sample.Refusal(RefusalKind.Transient))).After;

        Assert.Equal([15, 30, 60, 120, 120], [.. ((int[])[1, 2, 3, 4, 9]).Select(attempts => After(attempts).TotalSeconds)]);
    }

    [Fact]
    public void Every_kind_of_refusal_has_a_reaction()
    {
        foreach (var kind in Enum.GetValues<RefusalKind>())
        {
            Assert.NotNull(To(Sample.Request(), ActKind.Resize, Sample.Refusal(kind)));
        }
    }

    private static Reaction To(ResizeRequest request, ActKind act, AzureRefusal refusal) => Reactions.To(request, act, refusal, TimeSpan.FromSeconds(15));
}
