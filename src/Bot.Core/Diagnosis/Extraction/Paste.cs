using Bot.Core.Diagnosis.Matching;

namespace Bot.Core.Diagnosis.Extraction;

/// <summary>A cleaned text and the places in it where names and numbers are to be expected.</summary>
internal sealed class Paste(string text, Lexicon lexicon, IReadOnlyList<Mark> marks)
{
    public string Text => text;

    /// <summary>The places of one landmark, in order.</summary>
    public IEnumerable<Mark> Of(Concept landmark)
    {
        var number = lexicon.NumberOf(landmark);
        return marks.Where(mark => mark.Concept == number);
    }

    /// <summary>At most <paramref name="length"/> letters from a place on.</summary>
    public ReadOnlySpan<char> From(int start, int length) => text.AsSpan(start, Math.Min(length, text.Length - start));

    /// <summary>At most <paramref name="length"/> letters up to a place.</summary>
    public ReadOnlySpan<char> Before(int end, int length) => text.AsSpan(Math.Max(0, end - length), end - Math.Max(0, end - length));
}
