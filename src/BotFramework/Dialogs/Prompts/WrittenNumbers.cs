using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads the first number of a text: in digits, with the separators of a language, or in a word up to ten if the word is all there is.
/// (A word beside others may be part of a greater number: the "five" of "twenty five" is no five.)
/// </summary>
internal static partial class WrittenNumbers
{
    private const string English = "en-us";

    /// <summary>The first number, written as "-1234.5"; null if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="locales">The languages whose separators may have been used, likeliest first; English is the last.</param>
    public static string Read(string text, params IEnumerable<string> locales)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        List<string> known = [.. locales.Where(locale => !string.IsNullOrEmpty(locale)), English];
        return Digits.Match(text) is { Success: true } digits
            ? known.Select(locale => Plain(digits.Value, locale)).FirstOrDefault(number => number is not null)
            : Word(text, known[0]);
    }

    // A number that is no part of a word; a unit may follow at once ("5km").
    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{N}_.,-])[-−]?\p{Nd}+(?: \p{Nd}{3}(?!\p{Nd})|[.,'’\u00A0\u202F]\p{Nd}+)*")]
    private static partial Regex Digits { get; }

    private static string Plain(string digits, string locale)
    {
        var number = new StringBuilder(digits.Length);
        foreach (var character in digits)
            number.Append(char.IsDigit(character) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character)) : character);
        var format = Format(locale);
        var parts = number.Replace('−', '-').ToString().Split(format.NumberDecimalSeparator);
        var groups = parts[0].Split(Groups(format));
        return parts.Length <= 2 && AreGroups(groups) && (parts.Length == 1 || parts[1].All(char.IsDigit))
            ? string.Concat(groups) + (parts.Length == 2 ? $".{parts[1]}" : string.Empty)
            : null;
    }

    // "1,234,567" is grouped, "3,14" is not. Hindi groups by two.
    private static bool AreGroups(string[] groups) =>
        groups[0].TrimStart('-').All(char.IsDigit)
        && (groups.Length == 1 || (groups[^1].Length == 3 && groups[0].TrimStart('-').Length <= 3 && groups[1..].All(group => group.Length is 2 or 3 && group.All(char.IsDigit))));

    // People type a space where the culture's data has one that does not break.
    private static char[] Groups(NumberFormatInfo format) =>
        char.IsWhiteSpace(format.NumberGroupSeparator, 0) ? [' ', '\u00A0', '\u202F'] : format.NumberGroupSeparator is "'" or "’" ? ['\'', '’'] : [format.NumberGroupSeparator[0]];

    private static NumberFormatInfo Format(string locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(locale, predefinedOnly: true).NumberFormat;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture.NumberFormat;
        }
    }

    private static string Word(string text, string locale)
    {
        var spoken = text.Trim(' ', '.', '!', '?', '。', '！', '？', '\n', '\r', '\t');
        return !spoken.Any(char.IsDigit) && SpokenNumbers.Cardinals(spoken, locale) is [{ Start: 0 } number] && number.End == spoken.Length - 1
            ? number.Value.ToString(CultureInfo.InvariantCulture)
            : null;
    }
}
