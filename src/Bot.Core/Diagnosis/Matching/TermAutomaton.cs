namespace Bot.Core.Diagnosis.Matching;

/// <summary>
/// Finds all terms in one pass (Aho and Corasick, 1975), at most two look-ups a letter whatever the text is. Letters that no term has share one class.
/// </summary>
internal sealed class TermAutomaton
{
    private readonly ushort[] classes = new ushort[char.MaxValue + 1];
    private readonly int width;
    private readonly TrieState[] states;
    private readonly ushort[] rows;
    private readonly int[][] found;
    private readonly bool[] finds;

    /// <summary>Builds the automaton. Every letter of a text is put through <paramref name="fold"/> first; terms come folded.</summary>
    public TermAutomaton(IReadOnlyList<string> terms, Func<char, char> fold)
    {
        width = Number(terms) + 1;
        var trie = new Trie(classes, width);
        for (var index = 0; index < terms.Count; index++)
            trie.Add(terms[index], index);
        (states, rows, found) = trie.Link();
        finds = [.. found.Select(terms => terms.Length > 0)];
        for (int code = char.MaxValue; code > 0; code--)
            classes[code] = classes[fold((char)code)];
    }

    /// <summary>The state after one more letter; 0 is the state before the first.</summary>
    public ushort Step(ushort state, char letter) => classes[letter] is > 0 and var known ? TrieState.Step(states, rows, width, state, known) : (ushort)0;

    /// <summary>Whether any term ends at this state.</summary>
    public bool Finds(ushort state) => finds[state];

    /// <summary>The terms that end at this state, by their index.</summary>
    public ReadOnlySpan<int> FoundAt(ushort state) => found[state];

    private int Number(IReadOnlyList<string> terms)
    {
        ushort count = 0;
        foreach (var term in terms)
        {
            foreach (var letter in term)
                classes[letter] = classes[letter] > 0 ? classes[letter] : ++count;
        }

        return count;
    }
}
