using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>An activity that is never sent: it makes the adapter wait, for so many milliseconds as its value says.</summary>
internal static class DelayActivity
{
    internal static TimeSpan Length(Activity activity)
        => TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture));
}
