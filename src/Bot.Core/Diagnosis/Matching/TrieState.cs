namespace Bot.Core.Diagnosis.Matching;

/// <summary>How far into the terms a text is, and where its next letter leads.</summary>
internal struct TrieState
{
    /// <summary>The state whose letters are the longest suffix of this one's that is in the tree.</summary>
    public ushort Suffix;

    /// <summary>The only letter that leads on; without meaning when there is no child or a row.</summary>
    public ushort Letter;

    /// <summary>Where that letter leads; 0 when no letter leads on.</summary>
    public ushort Child;

    /// <summary>The row that knows where every letter leads; 0 when there is none.</summary>
    public ushort Row;

    /// <summary>The state after one more letter. Every step to a suffix takes back one that was taken forward, so a text takes at most two steps a letter.</summary>
    public static ushort Step(TrieState[] states, ushort[] rows, int width, ushort state, ushort letter)
    {
        while (true)
        {
            ref readonly var from = ref states[state];
            if (from.Row > 0)
                return rows[(from.Row * width) + letter];
            if (from.Letter == letter && from.Child > 0)
                return from.Child;
            state = from.Suffix;
        }
    }
}
