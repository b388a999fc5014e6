using System.Text;

namespace Bot.Core.Diagnosis.Pastes;

/// <summary>
/// Mends what some ways of copying do to a short paste as a last try: lines cut at the width of a console, in words and codes too,
/// and the output of <c>wsl.exe</c> (UTF-16) in a log that shows its zero bytes as blanks: <c>W S L 2   i s   n o t</c>.
/// </summary>
internal static class Unspacing
{
    private const int Longest = 20_000;
    private const int ShortestRun = 12;

    /// <summary>The text as it may have been before, or null when nothing speaks for such damage.</summary>
    public static string? Mend(string text, string clean)
    {
        if (text.Length > Longest)
            return null;
        var close = WithoutBlanksBetweenLetters(text);
        if (close is not null)
            return PasteCleaner.Clean(close);
        return clean.Contains('\n') ? clean.Replace("\n", "", StringComparison.Ordinal) : null;
    }

    private static string? WithoutBlanksBetweenLetters(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var run = SpacedRun(text, at);
            for (var letter = 0; letter < run; letter++)
                result.Append(text[at + (2 * letter)]);
            at += 2 * run;
            if (run == 0)
                result.Append(text[at++]);
        }

        return result.Length < text.Length ? result.ToString() : null;
    }

    /// <summary>How many letters from here on are each followed by a blank; 0 when too few to mean anything.</summary>
    private static int SpacedRun(string text, int at)
    {
        var run = 0;
        while (text[at] != ' ' && at + (2 * run) + 1 < text.Length && text[at + (2 * run) + 1] == ' ')
            run++;
        return run < ShortestRun ? 0 : run;
    }
}
