namespace Bot.Core.Scheduling;

/// <summary>When a resize may begin: the moment from which, and the moment after which it may not begin any more.</summary>
/// <param name="From">From when.</param>
/// <param name="Until">Until when it must have begun; what has begun is carried to its end.</param>
/// <param name="TimeZone">The time zone in which people read it.</param>
/// <param name="Window">The maintenance window that it keeps to; null for a time that a person chose where no window is set.</param>
public sealed record Appointment(DateTimeOffset From, DateTimeOffset Until, string TimeZone, string? Window)
{
    /// <summary>How long after a chosen time it may still begin, where no window says so.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(1);
}
