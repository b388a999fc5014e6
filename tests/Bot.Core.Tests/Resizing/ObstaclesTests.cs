using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Sizes;

namespace Bot.Core.Tests.Resizing;

public class ObstaclesTests
{
    private static readonly OwnRights All = new([], null);
    private static readonly Objection Locked = new("lock-read-only", Severity.Blocks, ["keep", "rg"], "x");

    [Fact]
    public void Missing_rights_are_named_one_by_one() => Assert.Equal(
        "Microsoft.Compute/virtualMachines/write, Microsoft.Compute/virtualMachines/start/action",
        Assert.Single(Obstacles.In(new([ResizeActions.Write, ResizeActions.Start], null), null)).Arguments[0]);

    [Fact]
    public void What_a_role_gives_under_a_condition_and_what_a_deny_assignment_takes_are_told_as_what_they_are() => Assert.Equal(
        [(Obstacles.Rights, ResizeActions.Write), (Obstacles.Conditional, ResizeActions.Start), (Obstacles.Denied, "keep-running")],
        Obstacles.In(new([ResizeActions.Write, ResizeActions.Start], null) { Conditional = [ResizeActions.Start], Denials = [new("keep-running", [ResizeActions.Deallocate])] }, null)
            .Select(obstacle => (obstacle.Rule, obstacle.Arguments[0])));

    [Fact]
    public void What_blocks_the_size_now_is_an_obstacle_and_a_warning_is_none() => Assert.Equal(
        [Locked], Obstacles.In(All, new Judgement.DoesNotFit(new(Given.D4sV4, [Locked, new("larger", Severity.Warns, [], "x"), new("not-in-place", Severity.NeedsStop, [], "x")]))));

    [Fact]
    public void A_size_that_the_region_does_not_offer_any_more_is_an_obstacle() =>
        Assert.Equal(
            ("not-in-region", "Standard_D16s_v4", "westeurope"),
            Assert.Single(Obstacles.In(All, Given.Advisor.Judge(Given.Read(Given.Windows(Given.B4ms)), "Standard_D16s_v4"))) is { Rule: var rule, Arguments: [var size, var region] } ? (rule, size, region) : default);

    [Fact]
    public void A_region_whose_sizes_could_not_be_read_is_no_region_without_the_size() => Assert.Empty(
        Obstacles.In(All, Assert.IsType<Judgement.Unread>(Given.Advisor.Judge(Given.Read(Given.Windows(Given.B4ms)) with { RegionSizes = [] }, "Standard_D4s_v4"))));

    [Fact]
    public void What_could_not_be_read_is_no_obstacle() => Assert.Equal([], Obstacles.In(new([], Sample.Refusal(RefusalKind.Transient)), null));
}
