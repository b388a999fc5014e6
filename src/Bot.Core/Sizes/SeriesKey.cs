namespace Bot.Core.Sizes;

/// <summary>The family's first letter and the version: read the same way from a size's name and from a series' pattern.</summary>
/// <param name="Letter">The letter after the first underscore; a blank when there is none.</param>
/// <param name="Version">The digits after the last <c>_v</c>; empty when there are none.</param>
internal readonly record struct SeriesKey(char Letter, string Version)
{
    public static SeriesKey Of(string text) => new(LetterOf(text), VersionOf(text));

    private static char LetterOf(string text) =>
        text.IndexOf('_', StringComparison.Ordinal) is var underscore and >= 0 && underscore + 1 < text.Length
            ? char.ToUpperInvariant(text[underscore + 1])
            : ' ';

    private static string VersionOf(string text)
    {
        var mark = text.LastIndexOf("_v", StringComparison.OrdinalIgnoreCase);
        var digits = mark < 0 ? [] : text.AsSpan(mark + 2);
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        return (end < 0 ? digits : digits[..end]).ToString();
    }
}
