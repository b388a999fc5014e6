using System.Diagnostics.CodeAnalysis;

namespace Bot.Core.Scheduling;

/// <summary>Time zones by their IANA or Windows names.</summary>
public static class Zones
{
    /// <summary>Where times are written when no better zone is known.</summary>
    public const string Utc = "UTC";

    /// <summary>Finds a zone; false when this machine knows none by that name.</summary>
    public static bool TryFind(string? name, [NotNullWhen(true)] out TimeZoneInfo? zone)
    {
        zone = null;
        return !string.IsNullOrWhiteSpace(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out zone);
    }

    /// <summary>The name if there is such a zone, else UTC: what a client says of itself may be anything.</summary>
    public static string Known(string? name) => TryFind(name, out _) ? name! : Utc;

    /// <summary>The moment as the clocks of a zone show it; as UTC when there is no such zone.</summary>
    public static DateTimeOffset In(string name, DateTimeOffset moment) =>
        TryFind(name, out var zone) ? TimeZoneInfo.ConvertTime(moment, zone) : moment.ToUniversalTime();

    /// <summary>The moment at which the clocks of a zone show a time. Where they skip it, the hour after; where they show it twice, the first.</summary>
    public static DateTimeOffset Moment(DateTime shown, TimeZoneInfo zone)
    {
        var time = zone.IsInvalidTime(shown) ? shown.AddHours(1) : shown;
        var offset = zone.IsAmbiguousTime(time) ? zone.GetAmbiguousTimeOffsets(time).Max() : zone.GetUtcOffset(time);
        return new DateTimeOffset(time, offset).ToUniversalTime();
    }
}
