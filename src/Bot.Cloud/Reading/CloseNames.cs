namespace Bot.Cloud.Reading;

/// <summary>Names that a person may have meant.</summary>
internal static class CloseNames
{
    private const int Most = 5;

    /// <summary>Names like the wanted one, best first: with few letters different, or one holding the other.</summary>
    public static IReadOnlyList<string> To(string wanted, IEnumerable<string> names) =>
        [.. names
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => (Name: name, Distance: Distance(Fold(wanted), Fold(name))))
            .Where(candidate => candidate.Distance <= Math.Max(1, wanted.Length / 3) || Holds(wanted, candidate.Name))
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.OrdinalIgnoreCase)
            .Select(candidate => candidate.Name)
            .Take(Most)];

    // What people mix up anyway is no difference.
    private static string Fold(string name) => name.ToLowerInvariant().Replace('_', '-');

    private static bool Holds(string wanted, string name)
    {
        var (shorter, longer) = wanted.Length < name.Length ? (wanted, name) : (name, wanted);
        return shorter.Length >= 3 && longer.Contains(shorter, StringComparison.OrdinalIgnoreCase);
    }

    // Letters to add, drop, change or swap with a neighbour (optimal string alignment).
    private static int Distance(string left, string right)
    {
        var cost = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
                cost[i, j] = Cost(left, right, cost, i, j);
        }
        return cost[left.Length, right.Length];
    }

    private static int Cost(string left, string right, int[,] cost, int i, int j)
    {
        if (i == 0 || j == 0)
            return i + j;

        var change = left[i - 1] == right[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + change);
        var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.Min(best, cost[i - 2, j - 2] + 1) : best;
    }
}
