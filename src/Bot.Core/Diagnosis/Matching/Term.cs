using Bot.Core.Diagnosis.Pastes;

namespace Bot.Core.Diagnosis.Matching;

/// <summary>One spelling, folded, with what must stand at its ends and the concepts that it carries.</summary>
internal sealed record Term(string Spelling, bool OpenLeft, bool OpenRight, int[] Concepts)
{
    /// <summary>The spellings of a written term: itself, and as a screenshot reader garbles it.</summary>
    public static IEnumerable<(string Spelling, bool OpenLeft, bool OpenRight)> Spellings(string written)
    {
        var spelling = string.Concat(Checked(written.Trim('*')).Select(Letters.Fold));
        yield return (spelling, written.StartsWith('*'), written.EndsWith('*'));
        if (Misread(spelling) is { } misread)
            yield return (misread, written.StartsWith('*'), written.EndsWith('*'));
    }

    /// <summary>A term that could never be found is a slip of the catalogue's author; it stops the first reading, so every test shows it.</summary>
    private static string Checked(string written)
    {
        if (!Letters.IsIdeographic(written[0]))
            return written.Contains('*') ? throw new ArgumentException($"A star may only end a term: {written}") : written;
        var close = written.Replace(" ", "", StringComparison.Ordinal);
        return close.All(Letters.IsIdeographic) ? close : throw new ArgumentException($"A term without blanks must be of one script: {written}");
    }

    /// <summary>Whether the term that was found at this place is a whole word, as far as it has to be.</summary>
    public bool IsWholeAt(ReadOnlySpan<char> text, int start, int end) =>
        (OpenLeft || start == 0 || !Letters.IsWordPart(text[start - 1]) || !Letters.IsWordPart(text[start]))
            && (OpenRight || end == text.Length || !Letters.IsWordPart(text[end]) || !Letters.IsWordPart(text[end - 1]));

    /// <summary>A screenshot reader takes "m" for "rn". One such slip in a long term is enough to expect.</summary>
    private static string? Misread(string spelling)
    {
        var at = spelling.IndexOf('m');
        return spelling.Length >= 8 && at >= 0 && at == spelling.LastIndexOf('m') ? spelling.Replace("m", "rn", StringComparison.Ordinal) : null;
    }
}
