using Bot.Core.Diagnosis.Pastes;

namespace Bot.Core.Diagnosis.Matching;

/// <summary>
/// All terms of all concepts, ready to be found. Terms of scripts with blanks and terms of scripts without are looked for separately,
/// because in the latter a blank or a line wrap inside a term means nothing.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<Concept, int> numbers = [];
    private readonly Term[] spaced;
    private readonly Term[] unspaced;

    public Lexicon(IEnumerable<Concept> concepts)
    {
        foreach (var concept in concepts)
            numbers.TryAdd(concept, numbers.Count);
        Term[] terms = [.. Terms()];
        spaced = [.. terms.Where(term => !Letters.IsIdeographic(term.Spelling[0]))];
        unspaced = [.. terms.Where(term => Letters.IsIdeographic(term.Spelling[0]))];
        Spaced = new TermAutomaton([.. spaced.Select(term => term.Spelling)], Letters.Fold);
        Unspaced = new TermAutomaton([.. unspaced.Select(term => term.Spelling)], Letters.Fold);
    }

    public int Count => numbers.Count;

    public TermAutomaton Spaced { get; }

    public TermAutomaton Unspaced { get; }

    public Term SpacedTerm(int index) => spaced[index];

    public Term UnspacedTerm(int index) => unspaced[index];

    public int NumberOf(Concept concept) => numbers[concept];

    /// <summary>Each spelling once, with all the concepts that it carries.</summary>
    private IEnumerable<Term> Terms() => numbers.Keys
        .SelectMany(concept => concept.Terms.SelectMany(Spelling.Of).Select(spelling => new Carrier(spelling, concept)))
        .GroupBy(carrier => carrier.Spelling)
        .Select(group => new Term(group.Key.Text, group.Key.OpenLeft, group.Key.OpenRight, [.. group.Select(carrier => NumberOf(carrier.Concept)).Distinct()]));

    private sealed record Carrier(Spelling Spelling, Concept Concept);
}
