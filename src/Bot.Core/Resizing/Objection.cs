namespace Bot.Core.Resizing;

/// <summary>One thing that speaks against a size for a machine, or that people should know before they take it.</summary>
/// <param name="Rule">The rule's stable name, for example <c>data-disks</c>; texts for people are looked up by it.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Arguments">What goes into the text's blanks, in the order of the text: names, numbers without regard to culture, or names of <see cref="TempDisk"/>.</param>
/// <param name="Source">Where the rule comes from (an address, or a word of <see cref="Sources"/> that has a text), with the day of that source in parentheses.</param>
public sealed record Objection(string Rule, Severity Severity, IReadOnlyList<string> Arguments, string Source)
{
    /// <summary>Whether both say the same, arguments included.</summary>
    public bool Equals(Objection? other) =>
        other is not null && Rule == other.Rule && Severity == other.Severity && Source == other.Source && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Severity, Arguments.Count);
}

/// <summary>How much an objection weighs.</summary>
public enum Severity
{
    /// <summary>People should know.</summary>
    Warns,

    /// <summary>The machine must be stopped for it.</summary>
    NeedsStop,

    /// <summary>The size cannot be taken.</summary>
    Blocks,
}
