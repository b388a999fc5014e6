namespace Bot.Core.Scheduling;

/// <summary>When a person may wish a resize to begin.</summary>
/// <param name="TimeZone">The zone in which a time is given.</param>
/// <param name="Opening">When the machine's maintenance window is open next; null when it has none.</param>
/// <param name="OnlyInWindow">Whether the machine may be changed at no other time.</param>
public sealed record TimeChoices(string TimeZone, Appointment? Opening, bool OnlyInWindow);
