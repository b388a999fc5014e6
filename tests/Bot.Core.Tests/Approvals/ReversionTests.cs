using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;

namespace Bot.Core.Tests.Approvals;

public class ReversionTests
{
    private static readonly DateTimeOffset Due = Sample.Now.AddHours(4);

    [Fact]
    public void It_is_planned_with_the_end_when_it_was_approved_with_the_plan()
    {
        Assert.Equal(new Reversion(Due, ReversionState.Planned), Reversions.After(Done(), Sample.Now));
        Assert.Null(Reversions.After(Sample.Request(), Sample.Now));
    }

    [Theory]
    [InlineData(-60, 0)]
    [InlineData(-15, 0)]
    [InlineData(0, 15)]
    [InlineData(300, 315)]
    public void It_never_begins_sooner_than_a_quarter_of_an_hour_after_its_announcement(int announced, int begins) =>
        Assert.Equal(new(Due.AddMinutes(begins), ReversionState.Announced), Reversions.Announce(Done(), Due.AddMinutes(announced)).Reversion);

    [Fact]
    public void Who_asked_and_who_approved_may_call_it_off_and_nobody_else()
    {
        Assert.All([Sample.Mika, Sample.Priya], person => Assert.Equal(ReversionState.CalledOff, Assert.IsType<Ruling.Decided>(Reversions.CallOff(Done(), person)).Request.Reversion!.State));
        Assert.Equal(new Ruling.NotAllowed(Permission.NotPartOfIt), Reversions.CallOff(Done(), Sample.Stranger));
        Assert.Equal(new Ruling.NotAllowed(Permission.Unknown), Reversions.CallOff(Done(), Sample.Mika with { ObjectId = "" }));
    }

    [Theory]
    [InlineData(ReversionState.CalledOff)]
    [InlineData(ReversionState.Begun)]
    [InlineData(ReversionState.MachineChanged)]
    public void What_has_begun_or_is_over_is_not_called_off(ReversionState state) =>
        Assert.IsType<Ruling.TooLate>(Reversions.CallOff(Done() with { Reversion = new(Due, state) }, Sample.Mika));

    [Fact]
    public void It_begins_only_on_a_machine_with_the_size_that_was_set()
    {
        Assert.Equal(ReversionState.Begun, Judge(Read("STANDARD_D4S_V4")));
        Assert.Equal(ReversionState.MachineChanged, Judge(Read("Standard_D8s_v4")));
        Assert.Equal(ReversionState.MachineGone, Judge(new MachineReading.Gone(Sample.BuildServer)));
        Assert.Null(Judge(new MachineReading.Refused(Sample.Refusal(RefusalKind.Throttled))));
        Assert.Equal(ReversionState.Unread, Reversions.Judge(Done(), new MachineReading.Refused(Sample.Refusal(RefusalKind.Throttled)), Due + Reversions.Patience + TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void The_way_back_is_a_request_of_its_own_under_the_approval_that_named_it()
    {
        var undo = Reversions.Undo(Done(), new("back"), Read("Standard_D4s_v4"), null, Due);

        Assert.Equal(("Standard_D4s_v4", "Standard_B4s_v2", RequestState.Approved), (undo.Plan.FromSize, undo.Plan.ToSize, undo.State));
        Assert.Equal((Sample.Priya, Done().Id, null), (undo.Decision!.By, undo.Undoes!.Value, undo.Plan.RevertAfter));
        Assert.Empty(PlanCheck.Changes(undo.Plan, Read("Standard_D4s_v4").Machine, null, null, null));
    }

    [Fact]
    public void A_machine_that_may_be_changed_in_its_window_only_waits_for_it()
    {
        var window = new MaintenanceWindow { Name = "Night", Days = [DayOfWeek.Saturday], Length = TimeSpan.FromHours(2), Only = true };

        Assert.Equal(window.Next(Due), Reversions.Undo(Done(), new("back"), Read("Standard_D4s_v4"), window, Due).Due);
    }

    private static ResizeRequest Done() => Sample.Request(Sample.Plan() with { RevertAfter = TimeSpan.FromHours(4) }) with
    {
        State = RequestState.Done,
        Decision = new(Sample.Priya, true, Sample.Now, ""),
        Reversion = new(Due, ReversionState.Planned),
    };

    private static ReversionState? Judge(MachineReading reading) => Reversions.Judge(Done(), reading, Due);

    private static MachineReading.Read Read(string size) => new() { Machine = Sample.Machine(size), SubscriptionName = "Build", RegionSizes = [], SizesInPlace = new HashSet<string>() };
}
