using Bot.Core.Diagnosis.Pastes;

namespace Bot.Core.Diagnosis.Matching;

/// <summary>The folded letters of a term, and whether its ends may stand inside a word.</summary>
internal sealed record Spelling(string Text, bool OpenLeft, bool OpenRight)
{
    /// <summary>The spellings of a written term: itself, and as a screenshot reader garbles it.</summary>
    public static IEnumerable<Spelling> Of(string written)
    {
        var letters = string.Concat(Checked(written.Trim('*')).Select(Letters.Fold));
        yield return new(letters, written.StartsWith('*'), written.EndsWith('*'));
        if (Misread(letters) is { } misread)
            yield return new(misread, written.StartsWith('*'), written.EndsWith('*'));
    }

    /// <summary>A term that could never be found is a slip of the catalogue's author; it stops the first reading, so every test shows it.</summary>
    private static string Checked(string written)
    {
        if (!Letters.IsIdeographic(written[0]))
            return written.Contains('*') ? throw new ArgumentException($"A star may only end a term: {written}") : written;
        var close = written.Replace(" ", "", StringComparison.Ordinal);
        return close.All(Letters.IsIdeographic) ? close : throw new ArgumentException($"A term without blanks must be of one script: {written}");
    }

    /// <summary>A screenshot reader takes "m" for "rn". One such slip in a long term is enough to expect.</summary>
    private static string? Misread(string letters)
    {
        var at = letters.IndexOf('m');
        return letters.Length >= 8 && at >= 0 && at == letters.LastIndexOf('m') ? letters.Replace("m", "rn", StringComparison.Ordinal) : null;
    }
}
