using Bot.Core.Approvals;
using Bot.Core.Scheduling;

namespace Bot.Core.Tests.Scheduling;

public class PunctualityTests
{
    private static readonly MaintenanceWindow Night = new()
    {
        Name = "Night",
        Days = [DayOfWeek.Monday],
        Start = new(22, 0),
        Length = TimeSpan.FromHours(2),
    };

    private static readonly DateTimeOffset Opens = Sample.Now.AddHours(13);

    [Fact]
    public void Without_an_appointment_it_begins_at_once() => Assert.Equal(new Punctuality.Now(), Of(Sample.Request(), Sample.Now));

    [Fact]
    public void Before_its_time_it_waits() => Assert.Equal(new Punctuality.Early(TimeSpan.FromHours(1)), Of(InWindow(), Opens.AddHours(-1)));

    [Fact]
    public void In_its_time_it_begins()
    {
        Assert.Equal(new Punctuality.Now(), Of(InWindow(), Opens));
        Assert.Equal(new Punctuality.Now(), Of(InWindow(), Opens.AddHours(2).AddSeconds(-1)));
    }

    [Fact]
    public void After_its_window_it_waits_for_the_next_one()
    {
        var postponed = Assert.IsType<Punctuality.Postponed>(Of(InWindow(), Opens.AddHours(2)));

        Assert.Equal(Opens.AddDays(7), postponed.Next.From);
        Assert.IsType<Punctuality.Early>(Of(InWindow() with { Postponed = postponed.Next }, Opens.AddHours(2)));
    }

    [Fact]
    public void After_a_chosen_time_it_does_not_begin_any_more()
    {
        var chosen = Sample.Request(Sample.Plan() with { When = new(Opens, Opens.AddHours(1), "UTC", null) });

        Assert.Equal(new Punctuality.Missed(), Of(chosen, Opens.AddHours(1)));
    }

    [Fact]
    public void When_its_window_was_taken_out_of_the_settings_it_does_not_begin_any_more() =>
        Assert.Equal(new Punctuality.Missed(), Punctuality.Of(InWindow(), new([]), Opens.AddHours(2)));

    [Fact]
    public void What_has_touched_the_machine_is_carried_to_its_end() =>
        Assert.Equal(new Punctuality.Now(), Of(InWindow() with { Touched = true }, Opens.AddHours(5)));

    [Fact]
    public void The_fingerprint_of_a_plan_holds_its_time_and_its_way_back()
    {
        var plan = Sample.Plan();
        string[] hashes = [plan.Hash, InWindow().Plan.Hash, (InWindow().Plan with { When = InWindow().Plan.When! with { TimeZone = "Asia/Tokyo" } }).Hash, (plan with { RevertAfter = TimeSpan.FromHours(4) }).Hash];

        Assert.Equal(4, hashes.Distinct().Count());
    }

    private static ResizeRequest InWindow() => Sample.Request(Sample.Plan() with { When = Night.Next(Sample.Now) });

    private static Punctuality Of(ResizeRequest request, DateTimeOffset now) => Punctuality.Of(request, new([Night]), now);
}
