namespace Bot.Hosting;

/// <summary>Finds what somebody may have meant.</summary>
internal static class Spelling
{
    /// <summary>The name that needs the fewest changed letters.</summary>
    public static string Closest(string written, IEnumerable<string> names) =>
        names.MinBy(name => Distance(written.ToUpperInvariant(), name.ToUpperInvariant())) ?? "";

    /// <summary>Whether so few letters differ, for names of this length, that the one must have been meant.</summary>
    public static bool IsNear(string written, string name) => Distance(written.ToUpperInvariant(), name.ToUpperInvariant()) <= Math.Clamp(name.Length / 4, 1, 3);

    private static int Distance(string left, string right)
    {
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            }

            above = row;
        }

        return above[^1];
    }
}
