using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds whole words and phrases in a text, whatever the script.</summary>
internal static class Phrases
{
    /// <summary>Where a phrase stands in a text as whole words. Chinese and Japanese are written without spaces: there, anywhere.</summary>
    public static IEnumerable<(int Start, int End)> Find(string text, string phrase)
    {
        for (var at = -1; (at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase)) >= 0;)
            if (!Joined(text, at) && !Joined(text, at + phrase.Length)) yield return (at, at + phrase.Length - 1);
    }

    // Whether a word goes on across a place in the text.
    private static bool Joined(string text, int at) => at > 0 && at < text.Length && InWord(text[at - 1]) && InWord(text[at]);

    private static bool InWord(char character) =>
        !IsKanaOrHan(character)
        && (char.IsLetterOrDigit(character)
            || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsKanaOrHan(char character) => character is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');
}
