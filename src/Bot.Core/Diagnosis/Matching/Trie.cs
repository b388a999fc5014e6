namespace Bot.Core.Diagnosis.Matching;

/// <summary>
/// The terms as a tree of letters. Most states have one child and keep it in themselves; one with more keeps a row of <paramref name="width"/> moves. State 0 is the root, and row 0 stands for none.
/// </summary>
/// <param name="classes">The number of each letter, from 1 and below <paramref name="width"/>; 0 is a letter that no term has.</param>
/// <param name="width">How many numbers there are.</param>
internal sealed class Trie(ushort[] classes, int width)
{
    private readonly List<int[]> ends = [[]];
    private TrieState[] states = [new() { Row = 1 }];
    private ushort[] rows = new ushort[2 * width];
    private int rowCount = 2;

    public void Add(string letters, int term)
    {
        ushort state = 0;
        foreach (var letter in letters)
            state = Child(state, classes[letter]);
        ends[state] = [.. ends[state], term];
    }

    /// <summary>Gives every state the longest suffix of its letters that is in the tree, and makes every row answer for every letter.</summary>
    public (TrieState[] States, ushort[] Rows, int[][] Found) Link()
    {
        var waiting = new Queue<ushort>();
        waiting.Enqueue(0);
        while (waiting.TryDequeue(out var state))
            LinkChildren(state, waiting);
        return (states[..ends.Count], rows[..(rowCount * width)], [.. ends]);
    }

    private void LinkChildren(ushort state, Queue<ushort> waiting)
    {
        if (states[state].Row == 0)
        {
            LinkChild(state, states[state].Letter, states[state].Child, waiting);
            return;
        }

        for (ushort letter = 1; letter < width; letter++)
        {
            ref var move = ref rows[(states[state].Row * width) + letter];
            if (move > 0)
                LinkChild(state, letter, move, waiting);
            else
                move = Beyond(state, letter);
        }
    }

    private void LinkChild(ushort state, ushort letter, ushort child, Queue<ushort> waiting)
    {
        if (child == 0)
            return;
        states[child].Suffix = Beyond(state, letter);
        if (ends[states[child].Suffix] is { Length: > 0 } also)
            ends[child] = [.. ends[child], .. also];
        waiting.Enqueue(child);
    }

    /// <summary>Where a letter leads from the suffix of a state.</summary>
    private ushort Beyond(ushort state, ushort letter) => state == 0 ? (ushort)0 : TrieState.Step(states, rows, width, states[state].Suffix, letter);

    private ushort Child(ushort state, ushort letter)
    {
        var from = states[state];
        if (from.Row > 0)
            return InRow(from.Row, letter);
        if (from.Child > 0 && from.Letter != letter)
            return InRow(OpenRow(state), letter);
        if (from.Child == 0)
        {
            var added = AddState();
            states[state].Letter = letter;
            states[state].Child = added;
        }

        return states[state].Child;
    }

    private ushort InRow(ushort row, ushort letter)
    {
        var at = (row * width) + letter;
        if (rows[at] == 0)
            rows[at] = AddState();
        return rows[at];
    }

    private ushort OpenRow(ushort state)
    {
        if (rowCount * width == rows.Length)
            Array.Resize(ref rows, rows.Length * 2);
        rows[(rowCount * width) + states[state].Letter] = states[state].Child;
        return states[state].Row = checked((ushort)rowCount++);
    }

    private ushort AddState()
    {
        if (ends.Count == states.Length)
            Array.Resize(ref states, states.Length * 2);
        ends.Add([]);
        return checked((ushort)(ends.Count - 1));
    }
}
