namespace Bot.Core.Scheduling;

/// <summary>When a person may wish a resize to begin.</summary>
/// <param name="TimeZone">The zone in which a time is given.</param>
/// <param name="Opening">When the machine's maintenance window is open next; null when it has none.</param>
/// <param name="OnlyInWindow">Whether the machine may be changed at no other time.</param>
public sealed record TimeChoices(string TimeZone, Appointment? Opening, bool OnlyInWindow)
{
    /// <summary>Where a machine has a window, its times are those of the window's zone.</summary>
    /// <param name="window">The machine's window; null when it has none.</param>
    /// <param name="timeZone">The person's zone.</param>
    /// <param name="now">The time.</param>
    public static TimeChoices Of(MaintenanceWindow? window, string timeZone, DateTimeOffset now) => window?.Next(now) is { } opening
        ? new(window.TimeZone, opening, window.Only && opening.From > now)
        : new(timeZone, null, OnlyInWindow: false);
}
