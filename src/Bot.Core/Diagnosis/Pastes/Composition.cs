using System.Globalization;
using System.Text;

namespace Bot.Core.Diagnosis.Pastes;

/// <summary>
/// Puts letters together that were copied in pieces (a base and its accent, half-width kana).
/// Runs of accents are cut first: sorting them is the one step of Unicode normalisation that is not linear.
/// </summary>
internal static class Composition
{
    private const int LongestRun = 3;

    public static string Compose(string text) => NeedsComposing(text) ? Tame(text).Normalize(NormalizationForm.FormKC) : text;

    private static bool NeedsComposing(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0300', '\u036f') || text.ContainsAnyInRange('\u3099', '\u309a')
            || text.ContainsAnyInRange('\u1100', '\u11ff') || text.ContainsAnyInRange('\uff61', '\uffdc');

    private static string Tame(string text)
    {
        var tamed = new StringBuilder(text.Length);
        var run = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            run = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? run + 1 : 0;
            if (run <= LongestRun)
                tamed.Append(rune);
        }

        return tamed.ToString();
    }
}
