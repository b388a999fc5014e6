using Bot.Core.Diagnosis.Pastes;

namespace Bot.Core.Diagnosis.Matching;

/// <summary>One spelling, folded, with what must stand at its ends and the concepts that it carries.</summary>
internal sealed record Term(string Spelling, bool OpenLeft, bool OpenRight, int[] Concepts)
{
    /// <summary>Whether the term that was found at this place is a whole word, as far as it has to be.</summary>
    public bool IsWholeAt(ReadOnlySpan<char> text, int start, int end) =>
        (OpenLeft || start == 0 || !Letters.IsWordPart(text[start - 1]) || !Letters.IsWordPart(text[start]))
            && (OpenRight || end == text.Length || !Letters.IsWordPart(text[end]) || !Letters.IsWordPart(text[end - 1]));
}
