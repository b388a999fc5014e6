using System.Numerics;

namespace Bot.Core.Diagnosis.Matching;

/// <summary>
/// Finds all terms in one pass (Aho and Corasick, 1975), one table look-up a letter whatever the text is. Letters that no term has share one class.
/// </summary>
internal sealed class TermAutomaton
{
    private readonly ushort[] classes = new ushort[char.MaxValue + 1];
    private readonly int shift;
    private readonly ushort[] moves;
    private readonly int[][] found;
    private readonly bool[] finds;

    /// <summary>Builds the automaton. Every letter of a text is put through <paramref name="fold"/> first; terms come folded.</summary>
    public TermAutomaton(IReadOnlyList<string> terms, Func<char, char> fold)
    {
        shift = BitOperations.Log2((uint)Number(terms)) + 1;
        var trie = new Trie(1 << shift);
        for (var index = 0; index < terms.Count; index++)
            trie.Add(terms[index].Select(letter => (int)classes[letter]), index);
        (moves, found) = trie.Link();
        finds = [.. found.Select(terms => terms.Length > 0)];
        for (int code = char.MaxValue; code > 0; code--)
            classes[code] = classes[fold((char)code)];
    }

    /// <summary>How many states there are.</summary>
    public int Size => found.Length;

    /// <summary>The state after one more letter; 0 is the state before the first.</summary>
    public int Step(int state, char letter) => moves[(state << shift) + classes[letter]];

    /// <summary>Whether any term ends at this state.</summary>
    public bool Finds(int state) => finds[state];

    /// <summary>The terms that end at this state, by their index.</summary>
    public ReadOnlySpan<int> FoundAt(int state) => found[state];

    private int Number(IReadOnlyList<string> terms)
    {
        var count = 0;
        foreach (var letter in terms.SelectMany(term => term).Distinct())
            classes[letter] = (ushort)++count;
        return count;
    }
}
