using System.Collections.Frozen;
using System.Globalization;

namespace Bot.Core.Diagnosis.Pastes;

/// <summary>A piece of the source that stands for one letter.</summary>
internal readonly record struct Encoded(char Letter, int Width);

/// <summary>A tag of HTML and whether it begins a new line. A width of 0 is no tag.</summary>
internal readonly record struct Tag(int Width, bool EndsLine);

/// <summary>Reads one piece of markup at the beginning of a span. Every look ahead is bounded or stops at the next piece, so that a hostile text costs no more than its length.</summary>
internal static class Markup
{
    private const int LongestName = 10;
    private const int LongestColour = 12;

    /// <summary>Known tags only: people write machine names and placeholders in angle brackets too.</summary>
    public static Tag Tag(ReadOnlySpan<char> text)
    {
        var start = text.Length > 1 && text[1] == '/' ? 2 : 1;
        var size = NameLength(text[start..]);
        if (size == 0 || !EndsName(text[start + size]) || !TagNames.TryGetValue(text.Slice(start, size), out var endsLine))
            return default;
        var rest = text[(start + size)..];
        var end = rest.IndexOfAny('>', '<');
        return end < 0 || rest[end] == '<' ? default : new Tag(start + size + end + 1, endsLine);
    }

    /// <summary><c>&amp;amp;</c>, <c>&amp;#39;</c>, <c>&amp;#x27;</c> and the like.</summary>
    public static Encoded Entity(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestName)].IndexOf(';');
        if (end < 2)
            return default;
        var name = text[1..end];
        if (name[0] == '#')
            return Numeric(name[1..]) is { } letter ? new Encoded(letter, end + 1) : default;
        return EntityNames.TryGetValue(name, out var named) ? new Encoded(named, end + 1) : default;
    }

    /// <summary>A JSON escape (<c>\n</c>, <c>\u0027</c>) or a Markdown one (<c>\_</c>). In a Windows path a backslash stays.</summary>
    public static Encoded Escape(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
            return default;
        return text[1] switch
        {
            'u' => Unicode(text),
            'n' or 'r' or 't' when text.Length == 2 || !char.IsAsciiLetterLower(text[2]) => new Encoded(text[1] == 'n' ? '\n' : ' ', 2),
            '"' or '\'' or '<' or '>' or '_' or '*' or '[' or ']' or '-' or '.' or '(' or ')' or '#' => new Encoded(text[1], 2),
            _ => default,
        };
    }

    /// <summary>The width of <c>[31;1m</c> at the beginning of the text, 0 when there is none. Logs often lose the escape letter before it.</summary>
    public static int ColourWidth(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] != '[')
            return 0;
        var end = text[1..Math.Min(text.Length, LongestColour)].IndexOfAnyExcept("0123456789;?");
        return end > 0 && text[end + 1] is 'm' or 'K' ? end + 2 : 0;
    }

    private static Encoded Unicode(ReadOnlySpan<char> text) =>
        text.Length >= 6 && ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? new Encoded((char)code, 6)
            : default;

    private static char? Numeric(ReadOnlySpan<char> digits)
    {
        var isHex = digits.Length > 1 && digits[0] is 'x' or 'X';
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return ushort.TryParse(isHex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var code) ? (char)code : null;
    }

    private static bool EndsName(char letter) => letter is '>' or '/' || char.IsWhiteSpace(letter);

    private static int NameLength(ReadOnlySpan<char> text)
    {
        var size = 0;
        while (size < text.Length && size < LongestName && char.IsAsciiLetterOrDigit(text[size]))
            size++;
        return size == text.Length ? 0 : size;
    }

    private static FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> TagNames { get; } = Tags().GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> EntityNames { get; } = Entities().GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, bool> Tags()
    {
        string[] inside = ["a", "at", "b", "strong", "i", "em", "u", "code", "span", "font", "nobr", "qt", "kbd", "samp", "tt", "small", "sup", "mark", "img"];
        string[] lines = ["p", "br", "div", "li", "ul", "ol", "tr", "td", "th", "table", "tbody", "pre", "html", "body", "h1", "h2", "h3", "h4", "hr", "blockquote", "details", "summary"];
        return inside.Select(name => (name, false)).Concat(lines.Select(name => (name, true)))
            .ToFrozenDictionary(tag => tag.name, tag => tag.Item2, StringComparer.OrdinalIgnoreCase);
    }

    private static FrozenDictionary<string, char> Entities() => new Dictionary<string, char>
    {
        ["amp"] = '&', ["lt"] = '<', ["gt"] = '>', ["quot"] = '"', ["apos"] = '\'', ["nbsp"] = ' ', ["lsquo"] = '‘', ["rsquo"] = '’', ["ldquo"] = '“',
        ["rdquo"] = '”', ["laquo"] = '«', ["raquo"] = '»', ["bdquo"] = '„', ["ndash"] = '–', ["mdash"] = '—', ["shy"] = '\u00ad', ["agrave"] = 'à',
        ["aacute"] = 'á', ["atilde"] = 'ã', ["auml"] = 'ä', ["ccedil"] = 'ç', ["egrave"] = 'è', ["eacute"] = 'é', ["ecirc"] = 'ê', ["iacute"] = 'í',
        ["ntilde"] = 'ñ', ["oacute"] = 'ó', ["otilde"] = 'õ', ["ouml"] = 'ö', ["uacute"] = 'ú', ["uuml"] = 'ü', ["szlig"] = 'ß', ["Auml"] = 'Ä',
        ["Eacute"] = 'É', ["Ouml"] = 'Ö', ["Uuml"] = 'Ü',
    }.ToFrozenDictionary();
}
