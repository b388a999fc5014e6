namespace Microsoft.Bot.Schema;

/// <summary>The language of any activity.</summary>
public static class IActivityExtensions
{
    /// <summary>Reads the language of an activity.</summary>
    /// <param name="activity">The activity.</param>
    public static string GetLocale(this IActivity activity) => ((Activity)activity).Locale;

    /// <summary>Sets the language of an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="locale">A BCP-47 name.</param>
    public static void SetLocale(this IActivity activity, string locale) => ((Activity)activity).Locale = locale;
}
