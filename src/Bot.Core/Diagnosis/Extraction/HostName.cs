namespace Bot.Core.Diagnosis.Extraction;

/// <summary>The computer that a text seems to come from: the event log's "Computer:", PowerShell's PSComputerName, a prompt.</summary>
internal static class HostName
{
    /// <summary>The longest label of a computer's name.</summary>
    private const int Longest = 63;

    /// <summary>The first such name without its domain, or null.</summary>
    public static string? In(Paste paste) => Labelled(paste) ?? Prompted(paste);

    private static string? Labelled(Paste paste) =>
        paste.Of(Landmarks.Computer).Select(label => AfterLabel(paste, label.End)).FirstOrDefault(name => name is not null);

    private static string? AfterLabel(Paste paste, int end)
    {
        var isOpenLabel = paste.Text[end - 1] is not (':' or '>');
        var rest = paste.From(end, Longest + 40).TrimStart("名稱称이름").TrimStart(' ');
        if (isOpenLabel && (rest.IsEmpty || rest[0] is not (':' or '=')))
            return null;
        var value = rest.TrimStart(" :=\"'".AsSpan());
        return Name(value) is { } name && (value.Length == name.Length || value[name.Length] is '\n' or '\f' or '.' or '<' or ',' or '"' or '\'') ? name : null;
    }

    private static string? Prompted(Paste paste) =>
        paste.Of(Landmarks.Prompt).Select(mark => AtPrompt(paste, mark)).FirstOrDefault(name => name is not null);

    /// <summary><c>user@host:~$</c>, <c>[user@host ~]$</c> and the remote prompt <c>[host]: PS C:\&gt;</c>.</summary>
    private static string? AtPrompt(Paste paste, Matching.Mark mark)
    {
        if (paste.Text[mark.Start] != '@')
            return paste.Before(mark.Start, Longest + 1) is var before && before.LastIndexOf('[') is >= 0 and var open ? Name(before[(open + 1)..]) : null;
        var rest = paste.From(mark.End, Longest + 40);
        var end = rest.IndexOfAny(":] ");
        var isPrompt = end > 0 && rest[end..].IndexOfAny("$#") is > 0 and < 40 && !rest[..end].Contains('.');
        return isPrompt && mark.Start > 0 && char.IsAsciiLetterOrDigit(paste.Text[mark.Start - 1]) ? Name(rest) : null;
    }

    private static string? Name(ReadOnlySpan<char> text)
    {
        var size = 0;
        while (size < text.Length && size <= Longest && (char.IsAsciiLetterOrDigit(text[size]) || text[size] is '-' or '_'))
            size++;
        return size is > 1 and <= Longest && char.IsAsciiLetterOrDigit(text[0]) ? text[..size].ToString() : null;
    }
}
