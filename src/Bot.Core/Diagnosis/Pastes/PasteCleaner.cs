using System.Buffers;
using System.Collections.Frozen;

namespace Bot.Core.Diagnosis.Pastes;

/// <summary>
/// Takes off what the way of copying added to a text: markup, entities, JSON escapes, terminal colours, quotation marks of mail,
/// zero-width letters, doubled blanks. What people wrote stays, with its case, accents and quotes.
/// In the result <c>\n</c> is a line wrap inside a sentence and <c>\f</c> a line break that ends one.
/// </summary>
internal ref struct PasteCleaner
{
    private static readonly SearchValues<char> Ending = SearchValues.Create(".!?:;。！？：");

    /// <summary>Letters that are always kept as they are, so that a run of them is copied at once.</summary>
    private static readonly SearchValues<char> Ordinary = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,;:!?'\"()/_=@%{}~^$");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Levels =
        FrozenSet.Create("INFO", "WARN", "WARNING", "ERRO", "ERROR", "FATA", "FATAL", "DEBU", "DEBUG", "TRACE").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ReadOnlySpan<char> source;
    private readonly Span<char> target;
    private int next;
    private int length;
    private Gap gap;

    private enum Gap
    {
        None,
        Blank,
        Line,
        Paragraph,
    }

    private PasteCleaner(ReadOnlySpan<char> source, Span<char> target)
    {
        this.source = source;
        this.target = target;
    }

    public static string Clean(string text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length + 1);
        try
        {
            return new PasteCleaner(text, buffer).Run();
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private string Run()
    {
        while (next < source.Length)
            Take(source[next]);
        return new string(target[..length]);
    }

    private void Take(char letter)
    {
        if (letter >= '\u0080')
            TakeBeyondAscii(letter);
        else if (Ordinary.Contains(letter))
            TakeRun();
        else
            TakeAscii(letter);
    }

    private void TakeRun()
    {
        Keep(source[next], 1);
        var rest = source[next..];
        var size = rest.IndexOfAnyExcept(Ordinary);
        var run = size < 0 ? rest : rest[..size];
        run.CopyTo(target[length..]);
        length += run.Length;
        next += run.Length;
    }

    private void TakeAscii(char letter)
    {
        switch (letter)
        {
            case '<':
                TakeTag();
                break;
            case '&':
                TakeEntity();
                break;
            case '\\':
                TakeEscape();
                break;
            case '[' or '\u001b':
                TakeColour(letter);
                break;
            default:
                TakePlain(letter, 1);
                break;
        }
    }

    private void TakeBeyondAscii(char letter)
    {
        if (letter is (>= '\u3041' and <= '\u3096') or (>= '\u30a1' and <= '\u30fe') or (>= '\u4e00' and <= '\ud7a3'))
            Keep(letter, 1);
        else if (letter is >= '\uff01' and <= '\uff5e')
            TakePlain((char)(letter - 0xfee0), 1);
        else
            TakePart(Composition.Widen(letter));
    }

    private void TakePart(char letter)
    {
        if (length == 0 || gap != Gap.None || !Composition.IsPart(letter))
        {
            TakePlain(letter, 1);
            return;
        }

        target[length - 1] = Composition.Join(target[length - 1], letter);
        next++;
    }

    /// <summary>A letter that is no mark-up, taken from <paramref name="width"/> letters of the source.</summary>
    private void TakePlain(char letter, int width)
    {
        if (letter == '\n' || letter is '\u2028' or '\u2029' or '\f')
            Widen(gap >= Gap.Line ? Gap.Paragraph : Gap.Line, width);
        else if (letter == '\u00a0' || char.IsWhiteSpace(letter))
            Widen(gap == Gap.None ? Gap.Blank : gap, width);
        else if (Noise.IsDropped(letter) || (gap >= Gap.Line && Noise.IsLinePrefix(letter)))
            next += width;
        else
            Keep(letter, width);
    }

    private void Widen(Gap to, int width)
    {
        gap = to;
        next += width;
    }

    private void Keep(char letter, int width)
    {
        if (length > 0 && gap != Gap.None)
            target[length++] = Separator(letter);
        gap = Gap.None;
        target[length++] = letter;
        next += width;
    }

    private readonly char Separator(char following) => gap switch
    {
        Gap.Blank => ' ',
        Gap.Paragraph => '\f',
        _ when Ending.Contains(target[length - 1]) || StartsLine(following) => '\f',
        _ => '\n',
    };

    /// <summary>Times, numbers, levels, brackets and bullets begin a log line or an item of a list: the line before has ended.</summary>
    private readonly bool StartsLine(char following) => following is '[' or '•' or '+' || IsBullet(following) || IsNumbered() || IsLevel();

    /// <summary><c>INFO Checking ...</c>, <c>ERRO[0000] ...</c>, <c>WARNING: ...</c></summary>
    private readonly bool IsLevel()
    {
        var ahead = source.Slice(next, Math.Min(9, source.Length - next));
        var letters = ahead.IndexOfAnyExceptInRange('A', 'Z');
        return letters > 3 && Levels.Contains(ahead[..letters]);
    }

    private readonly bool IsBullet(char following) => following is '-' or '–' && next + 1 < source.Length && source[next + 1] == ' ';

    private readonly bool IsNumbered()
    {
        var ahead = source.Slice(next, Math.Min(6, source.Length - next));
        var digits = ahead.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && ahead[digits] is '.' or ')' or '-' or '/' or ':';
    }

    private void TakeTag()
    {
        var tag = Markup.Tag(source[next..]);
        if (tag.Width == 0)
            Keep('<', 1);
        else if (tag.EndsLine)
            Widen(Gap.Paragraph, tag.Width);
        else
            next += tag.Width;
    }

    private void TakeEntity()
    {
        var entity = Markup.Entity(source[next..]);
        if (entity.Width == 0)
            Keep('&', 1);
        else
            TakePlain(entity.Letter, entity.Width);
    }

    private void TakeEscape()
    {
        var escape = Markup.Escape(source[next..]);
        if (escape is { Letter: '\u001b', Width: > 0 })
            next += escape.Width + Markup.ColourWidth(source[(next + escape.Width)..]);
        else if (escape.Width == 0)
            Keep('\\', 1);
        else
            TakePlain(escape.Letter, escape.Width);
    }

    private void TakeColour(char letter)
    {
        var start = letter == '[' ? next : next + 1;
        var width = Markup.ColourWidth(source[start..]);
        if (width == 0 && letter == '[')
            Keep('[', 1);
        else
            next = start + width;
    }
}
