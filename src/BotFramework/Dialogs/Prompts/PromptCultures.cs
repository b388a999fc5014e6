using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>What the prompts that offer choices do alike about languages.</summary>
internal static class PromptCultures
{
    /// <summary>The language to use for a locale: the nearest the prompt knows; else English, or the first it knows.</summary>
    public static string Known<T>(string locale, Dictionary<string, T> known)
    {
        string[] candidates = [locale, PromptCultureModels.MapToNearestLanguage(locale), PromptCultureModels.English.Locale];
        return Array.Find(candidates, culture => culture is not null && known.ContainsKey(culture)) ?? known.Keys.FirstOrDefault() ?? candidates[^1];
    }

    /// <summary>How choices are written in a line of text in a language: numbered, with its own "or".</summary>
    public static ChoiceFactoryOptions ChoiceOptions(PromptCultureModel culture) =>
        new(culture.Separator, culture.InlineOr, culture.InlineOrMore, includeNumbers: true);

    /// <summary>The person who is asked: suggested actions go to them alone.</summary>
    public static List<string> Asked(Activity activity) => activity.From?.Id is { } id ? [id] : null;
}
