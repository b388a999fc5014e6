namespace Bot.Core.Diagnosis.Extraction;

/// <summary>Quotation marks of all languages, and the name between a pair of them.</summary>
internal static class Quotes
{
    private const int Longest = 100;

    private const string Opening = "'\"‘“„‚«「『`";

    private const string Closing = "'\"’”“‘»」』`";

    public static bool Opens(char letter) => Opening.Contains(letter);

    public static bool Closes(char letter) => Closing.Contains(letter);

    /// <summary>The name in a text that begins with a quotation mark, or null when no name is quoted there.</summary>
    public static string? Inside(ReadOnlySpan<char> text)
    {
        for (var end = 2; end < text.Length && end <= Longest + 1 && text[end] != '\f'; end++)
        {
            if (Match(text[0], text[end]) && (end + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[end + 1])))
                return Name(text[1..end]);
        }

        return null;
    }

    /// <summary>Where the pair opens that the last letter of the text closes, or -1.</summary>
    public static int OpeningBefore(ReadOnlySpan<char> text)
    {
        for (var start = text.Length - 2; start >= 0 && text[start] is not ('\f' or '\n'); start--)
        {
            if (Opens(text[start]) && Match(text[start], text[^1]) && (start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1])))
                return start;
        }

        return -1;
    }

    /// <summary>A name without stray blanks; null for a placeholder such as <c>&lt;name&gt;</c>, <c>%1</c> or <c>{0}</c>.</summary>
    public static string? Name(ReadOnlySpan<char> name)
    {
        var tidy = name.Trim(" \n\u00a0".AsSpan());
        if (tidy.Length > 2 && Opens(tidy[0]))
            tidy = tidy.Trim("'\"`‘’“”".AsSpan());
        var isPlaceholder = tidy.Length is 0 or > Longest || tidy[0] is '<' or '%' or '{' or '$';
        return isPlaceholder || tidy.IndexOfAnyInRange('\0', '\u001f') is var line && line >= 0 && tidy[line] != '\n' ? null : tidy.ToString().Replace('\n', ' ');
    }

    private static bool Match(char open, char close) => open switch
    {
        '\'' or '‘' or '‚' or '`' => close is '\'' or '’' or '‘' or '`',
        '«' => close == '»',
        '「' => close == '」',
        '『' => close == '』',
        _ => close is '"' or '”' or '“',
    };
}
