namespace Benchmarks;

/// <summary>A table as Markdown, so that it can go into a document as it is printed.</summary>
internal static class Table
{
    /// <summary>Prints it.</summary>
    public static void Print(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        PrintRow(columns);
        PrintRow([.. columns.Select(_ => "---")]);
        foreach (var row in rows)
        {
            PrintRow(row);
        }
    }

    private static void PrintRow(IReadOnlyList<string> cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");
}
