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
        "konnte nicht gestartet", "kann nicht gestartet", "konnte keine neue sitzung", "n'a pas pu", "n’a pas pu", "non è stato", "no se pudo",
        "打开一个新任务", "開啟", "의 세션",
    ];

    /// <summary>What follows a single bare name in Japanese, where much else may stand before it.</summary>
    private static readonly string[] Particles = ["を", "は"];

    /// <summary>What stands before the noun when its name comes last and without quotes: VirtualBox in several languages, Hyper-V on memory.</summary>
    private static readonly string[] NamedLast =
    [
        "session for", "in the system to start the", "session pour", "sesión para", "sessão para", "sessione per", "sesji dla", "сессию для",
    ];

    /// <summary>The most words of a name without quotes, and of one in quotes.</summary>
    private const int MostBareWords = 4;
    private const int MostWords = 8;

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
            .. machines.Select(mark => QuotedBeforeNoun(paste, mark.Start)),
        ];
    }

    /// <summary><c>virtual machine 'NAME'</c>, <c>仮想マシン 'NAME'</c>. In scripts with blanks a quote without a blank before it closes an earlier one.</summary>
    private static string? QuotedAfter(Paste paste, int end)
    {
        var text = paste.From(end, Longest + 20);
        var start = SkipFiller(text);
        var isApart = start > 0 || (end > 0 && Pastes.Letters.IsIdeographic(paste.Text[end - 1]));
        return isApart && start < text.Length && Quotes.Opens(text[start]) ? Short(Quotes.Inside(text[start..])) : null;
    }

    /// <summary>A whole sentence in quotes is no name.</summary>
    private static string? Short(string? name) => name is null || name.AsSpan().Count(' ') >= MostWords ? null : name;

    /// <summary><c>the 'NAME' virtual machine</c>, <c>'NAME' 가상 컴퓨터를</c>.</summary>
    private static string? QuotedBeforeNoun(Paste paste, int start) =>
        start > 0 && paste.Text[start - 1] == ' ' ? Short(QuotedBefore(paste, start)) : null;

    /// <summary>What may stand between the noun and the name: the noun's ending, blanks, a colon, "named".</summary>
    private static int SkipFiller(ReadOnlySpan<char> text)
    {
        var start = EndOfWord(text);
        while (start < text.Length && text[start] is ' ' or '\n' or ':')
            start++;
        foreach (var filler in (ReadOnlySpan<string>)["named ", "called ", "for ", "name ", "with name ", "mit dem Namen ", "nommée ", "llamada "])
        {
            if (text[start..].StartsWith(filler, StringComparison.OrdinalIgnoreCase))
                return start + filler.Length;
        }

        return start;
    }

    /// <summary>The rest of a noun of which only the stem was found.</summary>
    private static int EndOfWord(ReadOnlySpan<char> text)
    {
        var size = 0;
        while (size < text.Length && Pastes.Letters.IsWordPart(text[size]))
            size++;
        return size;
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
        text = text[EndOfWord(text)..];
        if (text.Length < 3 || text[0] != ' ')
            return null;
        var rest = text[1..];
        return BareBeforeFailure(rest) ?? BareBeforeComma(rest) ?? BareAtEnd(paste, end, rest);
    }

    /// <summary><c>无法启动虚拟机 NAME，因为 ...</c></summary>
    private static string? BareBeforeComma(ReadOnlySpan<char> rest)
    {
        var size = rest.IndexOfAny(", \n\f");
        return size > 0 && rest[size] == ',' && size + 1 < rest.Length && Pastes.Letters.IsIdeographic(rest[size + 1]) ? Bare(rest[..size]) : null;
    }

    private static string? BareBeforeFailure(ReadOnlySpan<char> rest)
    {
        var size = 0;
        for (var words = 0; words < MostBareWords; words++)
        {
            var next = rest[size..].IndexOfAny(" \n\f");
            if (next <= 0 || (words == 0 && IsFillWord(rest[..next])))
                return null;
            size += next;
            if (IsFollowedBy(Failures, rest[size..]) || (words == 0 && IsFollowedBy(Particles, rest[size..])))
                return Bare(rest[..size]);
            if (rest[size] == '\f' || rest[size - 1] is '.' or ',' or ':')
                return null;
            size++;
        }

        return null;
    }

    /// <summary><c>Failed to open a session for the virtual machine NAME.</c></summary>
    private static string? BareAtEnd(Paste paste, int end, ReadOnlySpan<char> rest)
    {
        var before = paste.Before(end, 60);
        if (!IsNamedLast(before))
            return null;
        var size = rest.IndexOfAny("\n\f");
        var line = (size < 0 ? rest : rest[..size]).TrimEnd();
        var ram = line.IndexOf(" with ram");
        return Quotes.Name(ram > 0 ? line[..ram] : line.TrimEnd('.'));
    }

    private static bool IsNamedLast(ReadOnlySpan<char> before)
    {
        foreach (var words in NamedLast)
        {
            if (before.Contains(words, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsFollowedBy(string[] words, ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \n\f".AsSpan());
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string? After(Paste paste, int end)
    {
        var after = paste.From(end, Longest + 20);
        var text = after.TrimStart(" \n:=".AsSpan());
        if (text.IsEmpty || text[0] == '-')
            return null;
        if (Quotes.Opens(text[0]))
            return Quotes.Inside(text);
        if (after.TrimStart(' ')[0] == ':')
            return null;
        var size = text.IndexOfAny(" \n\f,;)");
        return Bare(size < 0 ? text : text[..size]);
    }

    private static bool IsFillWord(ReadOnlySpan<char> word)
    {
        foreach (var fill in FillWords)
        {
            if (word.Equals(fill, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string? Bare(ReadOnlySpan<char> word)
    {
        var name = word.ContainsAny('<', '>') ? null : Quotes.Name(word.Trim("'\".,:;‘’“”()".AsSpan()));
        return name is null || IsFillWord(name) || Guid.TryParse(name, out _) ? null : name;
    }
}
