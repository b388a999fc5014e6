namespace Bot.Core.Diagnosis.Pastes;

/// <summary>What a log puts before each line: a time, a host, a level. It is known by its shape, which is the same on neighbouring lines when every digit is taken for the same.</summary>
internal static class LinePrefixes
{
    private const int Shortest = 8;
    private const int FewestDigits = 5;

    /// <summary>The text without such prefixes; null when it has none.</summary>
    public static string? Without(string text)
    {
        var lines = text.Split('\n');
        var widths = Widths(lines);
        return widths.Any(width => width > 0) ? string.Join('\n', lines.Select((line, index) => line[widths[index]..])) : null;
    }

    private static int[] Widths(string[] lines)
    {
        var widths = new int[lines.Length];
        for (var line = 1; line < lines.Length; line++)
        {
            var width = SharedWidth(lines[line - 1], lines[line]);
            widths[line - 1] = Math.Max(widths[line - 1], width);
            widths[line] = Math.Max(widths[line], width);
        }

        return widths;
    }

    /// <summary>The width of the beginning that two lines share, up to the last blank in it; 0 when it is too short or has too few digits to be a time.</summary>
    private static int SharedWidth(string left, string right)
    {
        int at = 0, digits = 0, width = 0;
        for (; at < left.Length && at < right.Length && Shape(left[at]) == Shape(right[at]); at++)
        {
            digits += char.IsAsciiDigit(left[at]) ? 1 : 0;
            width = left[at] == ' ' ? at + 1 : width;
        }

        return width >= Shortest && digits >= FewestDigits ? width : 0;
    }

    private static char Shape(char letter) => char.IsAsciiDigit(letter) ? '0' : letter;
}
