using Bot.Core.Scheduling;

namespace Bot.Core.Tests.Scheduling;

public class MaintenanceWindowTests
{
    private static readonly MaintenanceWindow Weekend = new()
    {
        Name = "Weekend",
        Days = [DayOfWeek.Saturday, DayOfWeek.Sunday],
        Start = new(22, 0),
        Length = TimeSpan.FromHours(4),
        TimeZone = "Europe/Berlin",
    };

    [Theory]
    [InlineData("2026-11-23T09:00Z", "2026-11-28T21:00Z")] // a Monday: the next Saturday
    [InlineData("2026-11-28T20:59Z", "2026-11-28T21:00Z")] // just before it opens
    [InlineData("2026-11-29T00:59Z", "2026-11-28T21:00Z")] // open, past midnight
    [InlineData("2026-11-29T01:00Z", "2026-11-29T21:00Z")] // just closed: the next day's
    [InlineData("2026-11-30T01:00Z", "2026-12-05T21:00Z")] // closed for the week
    public void It_is_open_or_opens_next(string now, string opens)
    {
        var opening = Weekend.Next(Moment(now));

        Assert.Equal((Moment(opens), Moment(opens).AddHours(4), "Europe/Berlin", "Weekend"), (opening.From, opening.Until, opening.TimeZone, opening.Window));
    }

    [Fact]
    public void It_opens_by_the_clocks_of_its_zone_in_summer_and_in_winter()
    {
        Assert.Equal(Moment("2026-10-24T20:00Z"), Weekend.Next(Moment("2026-10-24T00:00Z")).From);
        Assert.Equal(Moment("2026-10-25T21:00Z"), Weekend.Next(Moment("2026-10-25T12:00Z")).From);
    }

    [Fact]
    public void Where_the_clocks_skip_its_hour_it_opens_an_hour_later_and_where_they_show_it_twice_the_first_time()
    {
        var night = Weekend with { Start = new(2, 30) };

        Assert.Equal(Moment("2026-03-29T01:30Z"), night.Next(Moment("2026-03-29T00:00Z")).From);
        Assert.Equal(Moment("2026-10-25T00:30Z"), night.Next(Moment("2026-10-24T12:00Z")).From);
    }

    [Theory]
    [InlineData(null, null, null, true)]
    [InlineData("SUB-1", null, null, true)]
    [InlineData("sub-2", null, null, false)]
    [InlineData("sub-1", "RG-BUILD", null, true)]
    [InlineData("sub-1", "rg-shop", null, false)]
    [InlineData(null, null, "env=Prod", true)]
    [InlineData(null, null, "ENV", true)]
    [InlineData(null, null, "env=test", false)]
    [InlineData(null, null, "owner", false)]
    public void It_is_for_machines_of_everything_that_it_names(string? subscription, string? group, string? tag, bool covers)
    {
        var machine = Sample.Machine() with { Tags = new Dictionary<string, string> { ["env"] = "prod" } };

        Assert.Equal(covers, (Weekend with { Subscription = subscription, ResourceGroup = group, Tag = tag }).Covers(machine));
    }

    [Fact]
    public void The_first_window_of_the_settings_counts()
    {
        var windows = new MaintenanceWindows([Weekend with { Name = "Shop", ResourceGroup = "rg-shop" }, Weekend with { Name = "All" }]);

        Assert.Equal("All", windows.For(Sample.Machine())?.Name);
        Assert.Equal("Shop", windows.Named("shop")?.Name);
        Assert.Null(windows.Named("gone"));
    }

    [Fact]
    public void Everything_that_is_wrong_with_windows_is_named_with_its_key()
    {
        var windows = new MaintenanceWindows(
            [Weekend with { Days = [] }, Weekend with { TimeZone = "Mars/Olympus" }, Weekend with { Length = TimeSpan.FromDays(2) }, Weekend with { Name = "" }]);

        var problems = Assert.Throws<ArgumentException>(windows.Validate).Message;

        Assert.All(["Windows:0", "Windows:1", "Mars/Olympus", "Windows:2", "Windows:3", "names must differ"], part => Assert.Contains(part, problems));
        new MaintenanceWindows([Weekend]).Validate();
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
