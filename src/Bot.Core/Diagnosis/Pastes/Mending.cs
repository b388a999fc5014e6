using System.Text;

namespace Bot.Core.Diagnosis.Pastes;

/// <summary>
/// Mends what some ways of copying do to a short paste, as further tries when nothing was recognised: lines cut at the width of a console, in words and
/// codes too; a time before every line of a log; letters read in the wrong encoding; and the output of <c>wsl.exe</c> (UTF-16) in a log that shows its
/// zero bytes as blanks: <c>W S L 2   i s   n o t</c>.
/// </summary>
internal static class Mending
{
    private const int Longest = 20_000;
    private const int ShortestRun = 12;

    /// <summary>The cleaned text as it may have been before, once for each damage that it may have taken.</summary>
    public static IEnumerable<string> Of(string text, string clean)
    {
        if (text.Length > Longest)
            return [];
        return WithoutBlanksBetweenLetters(text) is { } close
            ? [PasteCleaner.Clean(close)]
            : Unwrapped(clean).Concat(WithoutPrefixes(text)).Concat(Reread.Of(text).Select(PasteCleaner.Clean));
    }

    private static IEnumerable<string> Unwrapped(string clean) => clean.Contains('\n') ? [clean.Replace("\n", "", StringComparison.Ordinal)] : [];

    private static IEnumerable<string> WithoutPrefixes(string text)
    {
        if (LinePrefixes.Without(text) is not { } bare)
            return [];
        var clean = PasteCleaner.Clean(bare);
        return Unwrapped(clean).Prepend(clean);
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
