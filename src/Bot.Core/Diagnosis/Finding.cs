namespace Bot.Core.Diagnosis;

/// <summary>One line of a diagnosis, marked by how sure it is. The cases below are all there are.</summary>
public abstract record Finding
{
    private Finding(string rule, IReadOnlyList<string> arguments, Evidence source) => (Rule, Arguments, Source) = (rule, arguments, source);

    /// <summary>The line's stable name, for example <c>size-cannot-nest</c>; texts for people are looked up by it.</summary>
    public string Rule { get; }

    /// <summary>What goes into the text's blanks, in the order of the text.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>Who says so.</summary>
    public Evidence Source { get; }

    /// <summary>A document or Azure's own answer settles it.</summary>
    public sealed record Proven(string Rule, IReadOnlyList<string> Arguments, Evidence Source) : Finding(Rule, Arguments, Source)
    {
        /// <summary>Whether the line clears a suspect (the size is fine) instead of naming a cause.</summary>
        public bool Clears { get; init; }
    }

    /// <summary>A suspect: it would explain the error, but nothing that can be seen from outside settles it.</summary>
    public sealed record Likely(string Rule, IReadOnlyList<string> Arguments, Evidence Source) : Finding(Rule, Arguments, Source);

    /// <summary>It cannot be seen from outside: whoever is inside copies the commands and reads their answer.</summary>
    public sealed record CheckInside(string Rule, IReadOnlyList<string> Arguments, Evidence Source) : Finding(Rule, Arguments, Source)
    {
        /// <summary>The commands to copy, in the order of the text; for PowerShell on Windows, for a shell on Linux.</summary>
        public required IReadOnlyList<string> Commands { get; init; }
    }
}

/// <summary>Who says so.</summary>
/// <param name="Page">The page to open; null when the source is no page of the web.</param>
/// <param name="Words">The source in words when it is no page: <c>azure</c> (Azure's answer about this machine), <c>person</c> (the person's word), <c>text</c> (the pasted text), or the words of the catalogue.</param>
/// <param name="ReadOn">The day as of which we know what the source says; null for what is read anew each time, and where <see cref="Version"/> says it better.</param>
public sealed record Evidence(Uri? Page, string? Words, DateOnly? ReadOn)
{
    /// <summary>The day that the page itself carries; null when it carries none.</summary>
    public DateOnly? Version { get; init; }
}
