using System.Globalization;

namespace Bot.Core.Resizing;

/// <summary>After how long the old size may come back by itself. A card offers these and no others.</summary>
public static class ReturnTimes
{
    /// <summary>All there are.</summary>
    public static IReadOnlyList<TimeSpan> All { get; } = [TimeSpan.FromHours(4), TimeSpan.FromDays(1), TimeSpan.FromDays(3), TimeSpan.FromDays(7)];

    /// <summary>The value under which a card sends one back.</summary>
    public static string Value(TimeSpan time) => time.TotalHours.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads such a value; null for the wish to keep the new size, and for anything that no card offered.</summary>
    public static TimeSpan? Read(string value) => All.Where(time => Value(time) == value).Select(time => (TimeSpan?)time).FirstOrDefault();
}
