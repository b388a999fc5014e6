namespace Bot.Core.Diagnosis.Matching;

/// <summary>The terms as a tree of letters, and the automaton made of it. State 0 is the root; letters are numbered classes below <paramref name="width"/>.</summary>
internal sealed class Trie(int width)
{
    private readonly List<int[]> children = [new int[width]];
    private readonly List<List<int>> ends = [[]];

    public void Add(IEnumerable<int> letters, int term)
    {
        var state = 0;
        foreach (var letter in letters)
            state = Child(state, letter);
        ends[state].Add(term);
    }

    /// <summary>Makes every state answer for every letter: where the tree ends, it goes on with the longest suffix that is in the tree.</summary>
    public (ushort[] Moves, int[][] Found) Link()
    {
        var suffix = new int[children.Count];
        var waiting = new Queue<int>();
        waiting.Enqueue(0);
        while (waiting.TryDequeue(out var state))
            LinkChildren(state, suffix, waiting);
        return (Moves(), [.. ends.Select(terms => terms.ToArray())]);
    }

    private ushort[] Moves()
    {
        var moves = new ushort[children.Count * width];
        for (var at = 0; at < moves.Length; at++)
            moves[at] = checked((ushort)children[at / width][at % width]);
        return moves;
    }

    private void LinkChildren(int state, int[] suffix, Queue<int> waiting)
    {
        var fallback = children[suffix[state]];
        for (var letter = 0; letter < width; letter++)
        {
            var child = children[state][letter];
            if (child == 0)
            {
                children[state][letter] = fallback[letter];
                continue;
            }

            suffix[child] = state == 0 ? 0 : fallback[letter];
            ends[child].AddRange(ends[suffix[child]]);
            waiting.Enqueue(child);
        }
    }

    private int Child(int state, int letter)
    {
        if (children[state][letter] is > 0 and var known)
            return known;
        children.Add(new int[width]);
        ends.Add([]);
        return children[state][letter] = children.Count - 1;
    }
}
