using Bot.Core.Diagnosis.Pastes;

namespace Bot.Core.Diagnosis.Matching;

/// <summary>One spelling of a concept, folded, with what must stand at its ends.</summary>
internal sealed record Term(string Letters, int Concept, bool OpenLeft, bool OpenRight)
{
    public static IEnumerable<Term> Of(string written, int concept)
    {
        var openLeft = written.StartsWith('*');
        var openRight = written.EndsWith('*');
        var letters = string.Concat(written.Trim('*').Select(Pastes.Letters.Fold));
        yield return new Term(letters, concept, openLeft, openRight);
        if (Misread(letters) is { } misread)
            yield return new Term(misread, concept, openLeft, openRight);
    }

    public bool IsWholeAt(ReadOnlySpan<char> text, int start, int end) =>
        (OpenLeft || start == 0 || !Pastes.Letters.IsWordPart(text[start - 1]) || !Pastes.Letters.IsWordPart(text[start]))
            && (OpenRight || end == text.Length || !Pastes.Letters.IsWordPart(text[end]) || !Pastes.Letters.IsWordPart(text[end - 1]));

    /// <summary>A screenshot reader takes "m" for "rn". One such slip in a long term is enough to expect.</summary>
    private static string? Misread(string letters)
    {
        var at = letters.IndexOf('m');
        return letters.Length >= 8 && at >= 0 && at == letters.LastIndexOf('m') ? letters.Replace("m", "rn", StringComparison.Ordinal) : null;
    }
}
