using Bot.Core.Machines;

namespace Bot.Core.Scheduling;

/// <summary>The hours in which machines of a scope may be changed. One entry of the settings' section <c>Windows</c>.</summary>
public sealed record MaintenanceWindow
{
    /// <summary>What people call it; requests refer to it by this name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Only for machines of this subscription (its id); null for any.</summary>
    public string? Subscription { get; init; }

    /// <summary>Only for machines of this resource group; null for any.</summary>
    public string? ResourceGroup { get; init; }

    /// <summary>Only for machines with this tag, as <c>name=value</c> or only <c>name</c>; null for any.</summary>
    public string? Tag { get; init; }

    /// <summary>The days on which it opens.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; init; } = [];

    /// <summary>When it opens, by the clocks of <see cref="TimeZone"/>.</summary>
    public TimeOnly Start { get; init; }

    /// <summary>How long it stays open: at most a day.</summary>
    public TimeSpan Length { get; init; }

    /// <summary>The time zone, for example <c>Europe/Berlin</c>.</summary>
    public string TimeZone { get; init; } = Zones.Utc;

    /// <summary>Whether its machines may be changed at no other time, not even when an approver agrees.</summary>
    public bool Only { get; init; }

    /// <summary>Whether it is for this machine: everything it names must be so.</summary>
    public bool Covers(Machine machine) =>
        (Subscription is null || Same(Subscription, machine.Id.SubscriptionId))
        && (ResourceGroup is null || Same(ResourceGroup, machine.Id.ResourceGroup))
        && (Tag is null || HasTag(machine.Tags, Tag));

    /// <summary>The time it is open, or opens next.</summary>
    public Appointment Next(DateTimeOffset now)
    {
        var zone = Zones.TryFind(TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        return Enumerable.Range(-2, 11).Select(today.AddDays)
            .Where(day => Days.Contains(day.DayOfWeek))
            .Select(day => On(day, zone))
            .First(opening => opening.Until > now);
    }

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public string? Problem => this switch
    {
        { Name: "" } => "has no Name",
        { Days: [] } => "opens on no day: give Days, for example Saturday",
        { Length.Ticks: <= 0 } => "has no Length: give more than 00:00:00",
        _ when Length > TimeSpan.FromDays(1) => $"has the Length {Length}: at most one day (1.00:00:00); name more Days instead",
        _ when !Zones.TryFind(TimeZone, out _) => $"has the TimeZone '{TimeZone}', which this machine does not know: use a name like Europe/Berlin",
        { Tag: "" or ['=', ..] } => "has a Tag without a name: use name=value",
        _ => null,
    };

    private Appointment On(DateOnly day, TimeZoneInfo zone)
    {
        var opens = Zones.Moment(day.ToDateTime(Start), zone);
        return new(opens, opens + Length, TimeZone, Name);
    }

    private static bool HasTag(IReadOnlyDictionary<string, string> tags, string wanted)
    {
        var (name, value) = wanted.Split('=', 2) is [var left, var right] ? (left, right) : (wanted, null);
        return tags.Any(tag => Same(tag.Key, name) && (value is null || Same(tag.Value, value)));
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
