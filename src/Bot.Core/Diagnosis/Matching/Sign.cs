namespace Bot.Core.Diagnosis.Matching;

/// <summary>
/// What must stand together in one sentence for a family to be recognised. A sign is plain by default: questions, conditions,
/// instructions and tales of solved trouble do not count. A <see cref="Sure"/> sign is a product's own wording or code and counts everywhere.
/// </summary>
internal sealed record Sign(params IReadOnlyList<Concept> Together)
{
    /// <summary>The most letters from the beginning of the first concept to the end of the last.</summary>
    public int Within { get; init; } = 180;

    /// <summary>The sentence must end where the sign ends: "KVM is not available." but not "KVM is not available on Thursday".</summary>
    public bool AtEnd { get; init; }

    /// <summary>Counts in questions and instructions too.</summary>
    public bool Sure { get; init; }

    /// <summary>Meanings that speak against the sign when they stand in the same sentence.</summary>
    public IReadOnlyList<Concept> Unless { get; init; } = [];

    /// <summary>Meanings of which at least one must stand somewhere in the whole text; none when empty.</summary>
    public IReadOnlyList<Concept> Elsewhere { get; init; } = [];

    /// <summary>A product's own words or codes, which prove the family wherever they stand. Several are alternatives.</summary>
    public static Sign Says(string terms) => new(new Concept(terms)) { Sure = true };
}
