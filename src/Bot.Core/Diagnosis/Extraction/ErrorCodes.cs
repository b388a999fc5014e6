namespace Bot.Core.Diagnosis.Extraction;

/// <summary>Picks the error codes out of a text.</summary>
internal static class ErrorCodes
{
    private const int Most = 20;
    private const int Longest = 64;
    private const int HexLength = 10;

    /// <summary>Codes in order of appearance, each once: hexadecimal ones as <c>0x</c> and capitals, named ones as they are written.</summary>
    public static IReadOnlyList<string> In(Paste paste) =>
        [.. paste.Of(Landmarks.Code).Select(mark => At(paste, mark.Start)).OfType<string>().Distinct().Take(Most)];

    private static string? At(Paste paste, int start)
    {
        var text = paste.From(start, Longest);
        var size = 0;
        while (size < text.Length && (char.IsAsciiLetterOrDigit(text[size]) || text[size] == '_'))
            size++;
        return text[1] is 'x' or 'X' ? Hexadecimal(text[..size]) : text[..size].ToString();
    }

    /// <summary>Eight digits, among which a screenshot reader may have put letters.</summary>
    private static string? Hexadecimal(ReadOnlySpan<char> written)
    {
        if (written.Length != HexLength)
            return null;
        var digits = written[2..].ToString().ToUpperInvariant().Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return digits.All(char.IsAsciiHexDigitUpper) ? "0x" + digits : null;
    }
}
