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
        var terms = Terms().ToLookup(term => Letters.IsIdeographic(term.Spelling[0]));
        spaced = [.. terms[false]];
        unspaced = [.. terms[true]];
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
    private IEnumerable<Term> Terms() => numbers
        .SelectMany(pair => pair.Key.Terms.SelectMany(Term.Spellings).Select(spelling => (spelling, Concept: pair.Value)))
        .GroupBy(entry => entry.spelling, entry => entry.Concept)
        .Select(group => new Term(group.Key.Spelling, group.Key.OpenLeft, group.Key.OpenRight, [.. group.Distinct()]));
}
