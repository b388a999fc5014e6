namespace Bot.Core.Diagnosis.Matching;

/// <summary>All signs of all families with their concepts numbered, and which signs wait for a concept.</summary>
internal sealed class SignBook
{
    private readonly List<NumberedSign> signs = [];
    private readonly List<int>[] waiting;
    private readonly bool[] watched;

    public SignBook(IReadOnlyList<ErrorFamily> families, IReadOnlyList<Concept> againstPlain, IReadOnlyList<Concept> watch)
    {
        Concept[] concepts = [.. families.SelectMany(family => family.Signs).SelectMany(ConceptsOf), .. againstPlain, .. watch];
        Lexicon = new Lexicon(concepts);
        waiting = [.. Enumerable.Range(0, Lexicon.Count).Select(_ => new List<int>())];
        watched = new bool[Lexicon.Count];
        foreach (var concept in watch)
            watched[Lexicon.NumberOf(concept)] = true;
        foreach (var family in families)
            Enter(family, againstPlain);
    }

    public Lexicon Lexicon { get; }

    public int Count => signs.Count;

    public NumberedSign this[int sign] => signs[sign];

    public IReadOnlyList<int> WaitingFor(int concept) => waiting[concept];

    /// <summary>Whether the places of this concept are kept for the extractors.</summary>
    public bool IsWatched(int concept) => watched[concept];

    private static IEnumerable<Concept> ConceptsOf(Sign sign) => [.. sign.Together, .. sign.Unless, .. sign.Elsewhere];

    private void Enter(ErrorFamily family, IReadOnlyList<Concept> againstPlain)
    {
        foreach (var sign in family.Signs)
        {
            var numbered = Numbered(sign, family, againstPlain);
            foreach (var concept in numbered.Together.Distinct())
                waiting[concept].Add(signs.Count);
            signs.Add(numbered);
        }
    }

    private NumberedSign Numbered(Sign sign, ErrorFamily family, IReadOnlyList<Concept> againstPlain) => new()
    {
        Family = family,
        Sign = sign,
        Together = Numbers(sign.Together),
        Unless = Numbers(sign.Sure ? sign.Unless : [.. sign.Unless, .. againstPlain]),
        Elsewhere = Numbers(sign.Elsewhere),
    };

    private int[] Numbers(IReadOnlyList<Concept> concepts) => [.. concepts.Select(Lexicon.NumberOf)];
}

/// <summary>A sign whose concepts are numbers of the lexicon.</summary>
internal sealed record NumberedSign
{
    public required ErrorFamily Family { get; init; }

    public required Sign Sign { get; init; }

    public required int[] Together { get; init; }

    public required int[] Unless { get; init; }

    public required int[] Elsewhere { get; init; }
}
