using Bot.Core.Diagnosis.Pastes;

namespace Bot.Core.Diagnosis.Matching;

/// <summary>
/// One pass over a cleaned text. Terms are found as they end; a sign is complete when its concepts stand close together in the same sentence;
/// at the end of the sentence what speaks against it is weighed. Nothing is looked at twice, so the time is linear in the text.
/// </summary>
internal sealed class Scanner
{
    private const int LongestSentence = 1500;
    private const int MostMarks = 400;

    private readonly SignBook book;
    private readonly string text;
    private readonly (int Start, int End)[] seen;
    private readonly int[] completedAt;
    private readonly bool[] settled;
    private readonly List<int> completed = [];
    private readonly List<Mark> marks = [];
    private int sentenceStart;

    private Scanner(SignBook book, string text)
    {
        this.book = book;
        this.text = text;
        seen = new (int, int)[book.Lexicon.Count];
        completedAt = new int[book.Count];
        settled = new bool[book.Count];
    }

    public static Scan Read(SignBook book, string text) => new Scanner(book, text).Run();

    private Scan Run()
    {
        ushort spaced = 0, unspaced = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            spaced = StepSpaced(spaced, letter, at + 1);
            if (char.IsAsciiLetterOrDigit(letter))
            {
                unspaced = 0;
                continue;
            }

            if (letter == ' ')
                continue;
            unspaced = StepUnspaced(unspaced, letter, at + 1);
            if (EndsSentence(letter, at))
                EndSentence(at);
        }

        EndSentence(text.Length - 1);
        return Conclude();
    }

    private ushort StepSpaced(ushort state, char letter, int end)
    {
        var next = book.Lexicon.Spaced.Step(state, letter);
        if (book.Lexicon.Spaced.Finds(next))
            TakeSpaced(book.Lexicon.Spaced.FoundAt(next), end);
        return next;
    }

    /// <summary>A line wrap inside a term means as little here as a blank does; any other letter ends it.</summary>
    private ushort StepUnspaced(ushort state, char letter, int end)
    {
        if (!Letters.IsIdeographic(letter))
            return letter == '\n' ? state : (ushort)0;
        var next = book.Lexicon.Unspaced.Step(state, letter);
        if (book.Lexicon.Unspaced.Finds(next))
            TakeUnspaced(book.Lexicon.Unspaced.FoundAt(next), end);
        return next;
    }

    private Scan Conclude()
    {
        var families = Enumerable.Range(0, book.Count).Where(sign => settled[sign] && IsBackedElsewhere(book[sign])).Select(sign => book[sign].Family);
        return new Scan(families.ToHashSet(), marks);
    }

    private bool IsBackedElsewhere(NumberedSign sign) => sign.Elsewhere.Length == 0 || sign.Elsewhere.Any(concept => seen[concept].End > 0);

    private void TakeSpaced(ReadOnlySpan<int> found, int end)
    {
        foreach (var index in found)
        {
            var term = book.Lexicon.SpacedTerm(index);
            if (term.IsWholeAt(text, end - term.Spelling.Length, end))
                Take(term, end - term.Spelling.Length, end);
        }
    }

    private void TakeUnspaced(ReadOnlySpan<int> found, int end)
    {
        foreach (var index in found)
        {
            var term = book.Lexicon.UnspacedTerm(index);
            Take(term, StartOf(term.Spelling.Length, end), end);
        }
    }

    private int StartOf(int letters, int end)
    {
        var start = end;
        for (; letters > 0; start--)
            letters -= Letters.IsIdeographic(text[start - 1]) ? 1 : 0;
        return start;
    }

    private void Take(Term term, int start, int end)
    {
        foreach (var concept in term.Concepts)
            Take(concept, start, end);
    }

    private void Take(int concept, int start, int end)
    {
        seen[concept] = (start, end);
        if (book.IsWatched(concept) && marks.Count < MostMarks)
            marks.Add(new Mark(concept, start, end));
        foreach (var (sign, other, within) in book.WaitingFor(concept))
        {
            if (seen[other].Start >= Math.Max(sentenceStart, end - within) && !settled[sign] && IsComplete(book[sign], end))
                Complete(sign, end);
        }
    }

    private bool IsComplete(NumberedSign sign, int end)
    {
        var earliest = Math.Max(sentenceStart, end - sign.Within);
        foreach (var concept in sign.Together)
        {
            var place = seen[concept];
            if (place.Start < earliest || place.End == 0)
                return false;
        }

        return true;
    }

    private void Complete(int sign, int end)
    {
        if (completedAt[sign] <= sentenceStart)
            completed.Add(sign);
        completedAt[sign] = end;
    }

    private bool EndsSentence(char letter, int at) => letter switch
    {
        '\f' or '。' or '！' or '？' => true,
        '.' or '!' or '?' => at + 1 == text.Length || !Letters.IsWordPart(text[at + 1]),
        _ => at - sentenceStart > LongestSentence,
    };

    private void EndSentence(int at)
    {
        foreach (var sign in completed)
            settled[sign] |= !IsContradicted(book[sign], at, completedAt[sign]);
        completed.Clear();
        sentenceStart = at + 1;
    }

    private bool IsContradicted(NumberedSign sign, int at, int end) =>
        (!sign.Sure && text[at] is '?' or '？') || (sign.AtEnd && !IsAtEnd(end, at)) || HasSeen(sign.Unless);

    private bool HasSeen(int[] concepts)
    {
        foreach (var concept in concepts)
        {
            if (seen[concept].End > sentenceStart)
                return true;
        }

        return false;
    }

    /// <summary>In Chinese, Japanese and Korean the end of a verb may still follow, in German a second verb.</summary>
    private bool IsAtEnd(int end, int sentenceEnd)
    {
        var slack = Letters.IsIdeographic(text[end - 1]) ? 8 : 5;
        var left = 0;
        for (var at = end; at < sentenceEnd && left <= slack && !BeginsAnew(at); at++)
            left += char.IsLetterOrDigit(text[at]) ? 1 : 0;
        return left <= slack;
    }

    /// <summary>A line that begins with a capital letter or a sign is mostly no line wrap but the next message.</summary>
    private bool BeginsAnew(int at) => text[at] == '\n' && !char.IsLower(text[at + 1]) && !Letters.IsIdeographic(text[at + 1]);
}
