using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Core.Resizing;

namespace Bot.Core.Tests.Resizing;

public class NavigatorTests
{
    private static readonly HashSet<string> Cluster = new(StringComparer.OrdinalIgnoreCase) { "Standard_B4s_v2", "Standard_B2s_v2" };
    private static readonly HashSet<string> ClusterWithTarget = new(StringComparer.OrdinalIgnoreCase) { "Standard_B4s_v2", "standard_d4s_v4" };

    [Fact]
    public void A_running_machine_takes_a_size_of_its_own_cluster_where_it_stands() =>
        Assert.Equal(Do(ActKind.Resize, "Standard_D4s_v4"), Next(Sample.Request(), Sample.Machine(), ClusterWithTarget));

    [Fact]
    public void A_running_machine_is_stopped_first_when_its_cluster_lacks_the_size() =>
        Assert.Equal(Do(ActKind.Deallocate, "Standard_B4s_v2"), Next(Sample.Request(), Sample.Machine(), Cluster));

    [Fact]
    public void A_machine_whose_list_of_sizes_cannot_be_read_is_stopped_first() =>
        Assert.Equal(Do(ActKind.Deallocate, "Standard_B4s_v2"), Next(Sample.Request(), Sample.Machine(), null));

    [Fact]
    public void A_stop_that_nobody_approved_is_not_made() =>
        Assert.Equal(new NextStep.GiveUp(FailureReason.MachineChanged), Next(Sample.Request(Sample.Plan(needsStop: false)), Sample.Machine(), Cluster));

    [Fact]
    public void A_deallocated_machine_is_resized() =>
        Assert.Equal(Do(ActKind.Resize, "Standard_D4s_v4"), Next(Sample.Request(), Sample.Machine(power: PowerState.Deallocated), Cluster));

    [Fact]
    public void A_machine_that_ran_is_started_again() =>
        Assert.Equal(Do(ActKind.Start, "Standard_D4s_v4"), Next(Sample.Request(), Sample.Machine("Standard_D4s_v4", PowerState.Deallocated), null));

    [Fact]
    public void A_machine_that_was_stopped_stays_stopped() =>
        Assert.Equal(
            new NextStep.Finish(RequestState.Done),
            Next(Sample.Request(Sample.Plan(PowerState.Deallocated)), Sample.Machine("Standard_D4s_v4", PowerState.Deallocated), null));

    [Fact]
    public void A_machine_that_runs_with_the_new_size_is_done() =>
        Assert.Equal(new NextStep.Finish(RequestState.Done), Next(Sample.Request(), Sample.Machine("Standard_D4s_v4"), null));

    [Theory]
    [InlineData(PowerState.Deallocating, "Succeeded")]
    [InlineData(PowerState.Starting, "Succeeded")]
    [InlineData(PowerState.Stopping, "Succeeded")]
    [InlineData(PowerState.Unknown, "Succeeded")]
    [InlineData(PowerState.Running, "Updating")]
    public void A_machine_in_the_middle_of_something_is_left_alone(PowerState power, string provisioning) =>
        Assert.Equal(new NextStep.Wait(), Next(Sample.Request(), Sample.Machine("Standard_D4s_v4", power, provisioning), null));

    [Fact]
    public void A_size_that_somebody_else_set_is_not_overwritten() =>
        Assert.Equal(new NextStep.GiveUp(FailureReason.Interfered), Next(Sample.Request(), Sample.Machine("Standard_F4s_v2"), ClusterWithTarget));

    [Fact]
    public void After_a_failure_the_old_size_comes_back() =>
        Assert.Equal(Do(ActKind.Resize, "Standard_B4s_v2"), Next(Failed(Sample.Request()), Sample.Machine("Standard_D4s_v4", PowerState.Deallocated), null));

    [Fact]
    public void After_a_failure_the_old_power_state_comes_back() =>
        Assert.Equal(Do(ActKind.Start, "Standard_B4s_v2"), Next(Failed(Sample.Request()), Sample.Machine(power: PowerState.Deallocated), null));

    [Fact]
    public void A_machine_that_is_back_as_it_was_is_rolled_back() =>
        Assert.Equal(new NextStep.Finish(RequestState.RolledBack), Next(Failed(Sample.Request()) with { Touched = true }, Sample.Machine(), null));

    [Fact]
    public void A_machine_that_was_never_touched_is_not_called_rolled_back() =>
        Assert.Equal(new NextStep.Finish(RequestState.Failed), Next(Failed(Sample.Request()), Sample.Machine(), null));

    [Fact]
    public void A_size_that_azure_refused_in_place_is_taken_after_a_stop() =>
        Assert.Equal(Do(ActKind.Deallocate, "Standard_B4s_v2"), Next(Sample.Request() with { InPlaceRefused = true }, Sample.Machine(), ClusterWithTarget));

    private static NextStep Next(ResizeRequest request, Machine machine, IReadOnlySet<string>? sizes) => Navigator.Next(request, machine, sizes);

    private static NextStep.Do Do(ActKind kind, string size) => new(kind, size);

    private static ResizeRequest Failed(ResizeRequest request) =>
        request with { Failure = new(FailureReason.AzureRefused, Sample.Refusal(RefusalKind.NoCapacity), null, PowerState.Unknown) };
}
