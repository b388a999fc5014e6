namespace Bot.Core.Diagnosis.Matching;

/// <summary>All signs of all families with their concepts numbered, and which signs wait for a concept.</summary>
internal sealed class SignBook
{
    private readonly NumberedSign[] signs;
    private readonly Waiter[][] waiting;
    private readonly bool[] watched;

    public SignBook(IReadOnlyList<ErrorFamily> families, IReadOnlyList<Concept> againstPlain, IReadOnlyList<Concept> watch)
    {
        Concept[] concepts = [.. families.SelectMany(family => family.Signs).SelectMany(ConceptsOf), .. againstPlain, .. watch];
        Lexicon = new Lexicon(concepts);
        signs = [.. families.SelectMany(family => family.Signs.Select(sign => Numbered(sign, family, againstPlain)))];
        waiting = [.. Enumerable.Range(0, Lexicon.Count).Select(concept => WaitersFor(concept).ToArray())];
        watched = new bool[Lexicon.Count];
        foreach (var concept in watch)
            watched[Lexicon.NumberOf(concept)] = true;
    }

    public Lexicon Lexicon { get; }

    public int Count => signs.Length;

    public NumberedSign this[int sign] => signs[sign];

    public ReadOnlySpan<Waiter> WaitingFor(int concept) => waiting[concept];

    /// <summary>Whether the places of this concept are kept for the extractors.</summary>
    public bool IsWatched(int concept) => watched[concept];

    private IEnumerable<Waiter> WaitersFor(int concept) => Enumerable.Range(0, signs.Length).Where(sign => signs[sign].Together.Contains(concept))
        .Select(sign => new Waiter(sign, signs[sign].Together.Where(other => other != concept).DefaultIfEmpty(concept).First(), signs[sign].Within));

    private static IEnumerable<Concept> ConceptsOf(Sign sign) => [.. sign.Together, .. sign.Unless, .. sign.Elsewhere];

    private NumberedSign Numbered(Sign sign, ErrorFamily family, IReadOnlyList<Concept> againstPlain) => new()
    {
        Family = family,
        Within = sign.Within,
        AtEnd = sign.AtEnd,
        Sure = sign.Sure,
        Together = Numbers(sign.Together),
        Unless = Numbers(sign.Sure ? sign.Unless : [.. sign.Unless, .. againstPlain]),
        Elsewhere = Numbers(sign.Elsewhere),
    };

    private int[] Numbers(IReadOnlyList<Concept> concepts) => [.. concepts.Select(Lexicon.NumberOf)];
}

/// <summary>A sign that waits for a concept, with another concept that it needs: mostly that one is missing, and no more needs to be looked at.</summary>
internal readonly record struct Waiter(int Sign, int Other, int Within);

/// <summary>A <see cref="Sign"/> whose concepts are numbers of the lexicon.</summary>
internal sealed record NumberedSign
{
    public required ErrorFamily Family { get; init; }

    public required int Within { get; init; }

    public required bool AtEnd { get; init; }

    public required bool Sure { get; init; }

    public required int[] Together { get; init; }

    public required int[] Unless { get; init; }

    public required int[] Elsewhere { get; init; }
}
