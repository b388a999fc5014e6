using Bot.Core.Scheduling;

namespace Bot.Core.Tests.Scheduling;

public class TimetableTests
{
    private static readonly MaintenanceWindow Night = new()
    {
        Name = "Night",
        Days = [DayOfWeek.Saturday],
        Start = new(22, 0),
        Length = TimeSpan.FromHours(4),
        TimeZone = "Europe/Berlin",
    };

    [Fact]
    public void Without_a_wish_it_begins_as_soon_as_it_is_approved() => Assert.Equal(new Timing.AtOnce(), Agree(""));

    [Fact]
    public void A_time_is_meant_in_the_zone_that_the_card_named() =>
        Assert.Equal(
            new Timing.Agreed(new(Utc(24, 1, 30), Utc(24, 2, 30), "Asia/Tokyo", null)),
            Timetable.Agree(new("at", "2026-11-24", "10:30", "Asia/Tokyo"), null, Sample.Now));

    [Fact]
    public void A_time_within_the_window_holds_until_the_window_closes() =>
        Assert.Equal(new Timing.Agreed(new(Utc(28, 22, 0), Utc(29, 1, 0), "Europe/Berlin", "Night")), Agree("at", "2026-11-28", "23:00", Night));

    [Fact]
    public void The_window_is_the_one_that_opens_next() =>
        Assert.Equal(new Timing.Agreed(new(Utc(28, 21, 0), Utc(29, 1, 0), "Europe/Berlin", "Night")), Agree("window", window: Night));

    [Theory]
    [InlineData("2026-11-23", "09:59", TimingProblem.Past)]
    [InlineData("2026-11-23", "10:00", TimingProblem.Past)]
    [InlineData("2026-12-24", "10:00", TimingProblem.TooFar)]
    [InlineData("", "10:00", TimingProblem.NoTime)]
    [InlineData("2026-11-24", "", TimingProblem.NoTime)]
    [InlineData("24.11.2026", "10:00", TimingProblem.NoTime)]
    [InlineData("2026-02-30", "10:00", TimingProblem.NoTime)]
    [InlineData("2026-11-24", "25:00", TimingProblem.NoTime)]
    public void A_time_that_cannot_be_is_refused_with_the_reason(string date, string time, TimingProblem why) =>
        Assert.Equal(new Timing.Refused(why, null), Agree("at", date, time));

    [Fact]
    public void A_time_outside_the_window_is_refused_and_the_window_is_named() =>
        Assert.Equal(new Timing.Refused(TimingProblem.OutsideWindow, Night.Next(Sample.Now)), Agree("at", "2026-11-24", "10:00", Night));

    [Fact]
    public void A_machine_without_a_window_is_not_resized_in_one() => Assert.Equal(new Timing.Refused(TimingProblem.NoWindow, null), Agree("window"));

    [Fact]
    public void A_machine_that_may_be_changed_in_its_window_only_is_not_changed_at_once_while_it_is_closed()
    {
        var only = Night with { Only = true };

        Assert.Equal(new Timing.Refused(TimingProblem.OnlyInWindow, only.Next(Sample.Now)), Agree("now", window: only));
        Assert.Equal(new Timing.AtOnce(), Timetable.Agree(new("now", "", "", "UTC"), only, Utc(28, 23, 0)));
        Assert.Equal(new Timing.AtOnce(), Agree("now", window: Night));
    }

    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("Mars/Olympus", "UTC")]
    [InlineData("", "UTC")]
    [InlineData(null, "UTC")]
    public void A_zone_that_nobody_knows_is_taken_for_utc(string? named, string zone) => Assert.Equal(zone, Zones.Known(named));

    private static Timing Agree(string when, string date = "", string time = "", MaintenanceWindow? window = null) =>
        Timetable.Agree(new(when, date, time, "Europe/Berlin"), window, Sample.Now);

    private static DateTimeOffset Utc(int day, int hour, int minute) => new(2026, 11, day, hour, minute, 0, TimeSpan.Zero);
}
