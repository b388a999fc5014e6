using System.Globalization;

namespace Bot.Core.Scheduling;

/// <summary>Turns a person's wish into an appointment. Pure.</summary>
public static class Timetable
{
    /// <summary>The wish to begin as soon as it is approved.</summary>
    public const string Now = "now";

    /// <summary>The wish to begin at a date and time.</summary>
    public const string At = "at";

    /// <summary>The wish to begin in the machine's maintenance window.</summary>
    public const string InWindow = "window";

    /// <summary>How far ahead a time may lie.</summary>
    public static readonly TimeSpan Furthest = TimeSpan.FromDays(30);

    /// <summary>What comes of a wish.</summary>
    /// <param name="wish">What was wished, and in which zone its time is meant.</param>
    /// <param name="window">The machine's maintenance window; null when it has none.</param>
    /// <param name="now">The present moment.</param>
    public static Timing Agree(TimeWish wish, MaintenanceWindow? window, DateTimeOffset now) => wish.When switch
    {
        At => AtTime(wish, window, now),
        InWindow => window is null ? new Timing.Refused(TimingProblem.NoWindow, null) : new Timing.Agreed(window.Next(now)),
        _ when window is { Only: true } && window.Next(now) is var opening && opening.From > now => new Timing.Refused(TimingProblem.OnlyInWindow, opening),
        _ => new Timing.AtOnce(),
    };

    private static Timing AtTime(TimeWish wish, MaintenanceWindow? window, DateTimeOffset now)
    {
        if (Read(wish) is not { } time)
        {
            return new Timing.Refused(TimingProblem.NoTime, window?.Next(now));
        }

        var opening = window?.Next(time);
        return time switch
        {
            _ when time <= now => new Timing.Refused(TimingProblem.Past, window?.Next(now)),
            _ when time - now > Furthest => new Timing.Refused(TimingProblem.TooFar, window?.Next(now)),
            _ when opening?.From > time => new Timing.Refused(TimingProblem.OutsideWindow, opening),
            _ => new Timing.Agreed(new(time, opening?.Until ?? time + Appointment.Grace, wish.TimeZone, window?.Name)),
        };
    }

    private static DateTimeOffset? Read(TimeWish wish) =>
        DateOnly.TryParseExact(wish.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && TimeOnly.TryParseExact(wish.Time, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        && Zones.TryFind(wish.TimeZone, out var zone)
            ? Zones.Moment(date.ToDateTime(time), zone)
            : null;
}

/// <summary>When a person wishes a resize to begin, as it came from a card: read as text, whatever it is.</summary>
/// <param name="When"><see cref="Timetable.Now"/>, <see cref="Timetable.At"/> or <see cref="Timetable.InWindow"/>; anything else counts as now.</param>
/// <param name="Date">The day, written YYYY-MM-DD.</param>
/// <param name="Time">The time of day, written HH:MM.</param>
/// <param name="TimeZone">The zone that the card named for both.</param>
public sealed record TimeWish(string When, string Date, string Time, string TimeZone);
