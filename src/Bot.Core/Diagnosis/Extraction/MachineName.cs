namespace Bot.Core.Diagnosis.Extraction;

/// <summary>The name of the machine inside, as the message gives it: in quotes beside "virtual machine", or bare before "failed to start".</summary>
internal static class MachineName
{
    /// <summary>Hyper-V allows names of up to 100 letters.</summary>
    private const int Longest = 100;

    private static readonly string[] FillWords =
    [
        "is", "was", "has", "have", "id", "could", "cannot", "can", "failed", "to", "that", "and", "the", "with", "on", "in", "or", "for",
        "because", "not", "did", "will", "management", "platform", "due", "name",
    ];

    /// <summary>What follows a bare name.</summary>
    private static readonly string[] Failures =
    [
        "could not be started", "couldn't be started", "failed to start", "cannot be started", "cannot start", "can't start", "because", "failed to power",
        "konnte nicht gestartet", "kann nicht gestartet", "n'a pas pu", "n’a pas pu", "non è stato", "no se pudo", "を", "は",
    ];

    /// <summary>The first name that the text gives, or null. Placeholders of documentation are no names.</summary>
    public static string? In(Paste paste) => Candidates(paste).FirstOrDefault(name => name is not null);

    private static IEnumerable<string?> Candidates(Paste paste)
    {
        var machines = paste.Of(Landmarks.Machine).ToList();
        var failures = paste.Of(Landmarks.NotStarted).ToList();
        return
        [
            .. machines.Select(mark => QuotedAfter(paste, mark.End)),
            .. failures.Select(mark => QuotedBefore(paste, mark.Start)),
            .. machines.Select(mark => BareBetween(paste, mark.End)),
            .. paste.Of(Landmarks.NamedAfter).Select(mark => After(paste, mark.End)),
            .. failures.Select(mark => QuotedAfter(paste, mark.End)),
        ];
    }

    /// <summary><c>virtual machine 'NAME'</c>, <c>仮想マシン 'NAME'</c>. In scripts with blanks a quote without a blank before it closes an earlier one.</summary>
    private static string? QuotedAfter(Paste paste, int end)
    {
        var text = paste.From(end, Longest + 20);
        var start = SkipFiller(text);
        var isApart = start > 0 || (end > 0 && Pastes.Letters.IsIdeographic(paste.Text[end - 1]));
        return isApart && start < text.Length && Quotes.Opens(text[start]) ? Quotes.Inside(text[start..]) : null;
    }

    /// <summary>What may stand between the noun and the name: the noun's ending, blanks, a colon, "named".</summary>
    private static int SkipFiller(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && Pastes.Letters.IsWordPart(text[start]))
            start++;
        while (start < text.Length && text[start] is ' ' or '\n' or ':')
            start++;
        foreach (var filler in (ReadOnlySpan<string>)["named ", "called ", "name ", "with name ", "mit dem Namen ", "nommée ", "llamada "])
        {
            if (text[start..].StartsWith(filler, StringComparison.OrdinalIgnoreCase))
                return start + filler.Length;
        }

        return start;
    }

    /// <summary><c>'NAME' failed to start</c>.</summary>
    private static string? QuotedBefore(Paste paste, int start)
    {
        var text = paste.Before(start, Longest + 20).TrimEnd(" \n:はがをの이가을를".AsSpan());
        if (text.Length < 3 || !Quotes.Closes(text[^1]))
            return null;
        var open = Quotes.OpeningBefore(text);
        return open < 0 ? null : Quotes.Inside(text[open..]);
    }

    /// <summary><c>Virtual machine NAME could not be started</c>.</summary>
    private static string? BareBetween(Paste paste, int end)
    {
        var text = paste.From(end, Longest + 60);
        if (text.Length < 3 || text[0] != ' ')
            return null;
        var rest = text[1..];
        var size = rest.IndexOfAny(" \n\f");
        return size > 0 && IsFollowedByFailure(rest[size..]) ? Bare(rest[..size]) : BareAtEnd(paste, end, rest);
    }

    /// <summary><c>Failed to open a session for the virtual machine NAME.</c></summary>
    private static string? BareAtEnd(Paste paste, int end, ReadOnlySpan<char> rest)
    {
        var before = paste.Before(end, 60);
        if (!before.Contains("session for", StringComparison.OrdinalIgnoreCase) && !before.Contains("in the system to start the", StringComparison.OrdinalIgnoreCase))
            return null;
        var size = rest.IndexOfAny("\n\f");
        var line = (size < 0 ? rest : rest[..size]).TrimEnd();
        var ram = line.IndexOf(" with ram");
        return Quotes.Name(ram > 0 ? line[..ram] : line.TrimEnd('.'));
    }

    private static bool IsFollowedByFailure(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \n\f".AsSpan());
        foreach (var failure in Failures)
        {
            if (text.StartsWith(failure, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string? After(Paste paste, int end)
    {
        var text = paste.From(end, Longest + 20).TrimStart(" \n:=".AsSpan());
        if (text.IsEmpty || text[0] == '-')
            return null;
        if (Quotes.Opens(text[0]))
            return Quotes.Inside(text);
        var size = text.IndexOfAny(" \n\f,;)");
        return Bare(size < 0 ? text : text[..size]);
    }

    private static string? Bare(ReadOnlySpan<char> word)
    {
        var name = word.ContainsAny('<', '>') ? null : Quotes.Name(word.Trim("'\".,:;‘’“”()".AsSpan()));
        return name is null || FillWords.Contains(name, StringComparer.OrdinalIgnoreCase) ? null : name;
    }
}
