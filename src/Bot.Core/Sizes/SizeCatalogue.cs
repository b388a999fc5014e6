using System.Collections.Concurrent;

namespace Bot.Core.Sizes;

/// <summary>
/// Which series of VM sizes pass virtualization on to their guests. Azure has no machine-readable flag for it: the Resource SKUs API is silent,
/// only the series' pages say it, so the table is our own. A size that no row holds is unknown, never a no.
/// </summary>
public sealed class SizeCatalogue
{
    /// <summary>The state of the documents behind the table: the newest of the pages read is of this day.</summary>
    public static DateOnly ReadOn { get; } = new(2026, 9, 24);

    /// <summary>Longer names than this are no size names of Azure's.</summary>
    private const int LongestName = 80;

    // A region has some thousand names, and every diagnosis asks for each of them; whoever writes names in a chat must not fill the memory.
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<string, NestingFact> _found = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<SeriesKey, SeriesRow> _rows = ReadRows().ToLookup(row => row.Key);

    /// <summary>Every series of the table.</summary>
    public IEnumerable<NestingFact> Series => _rows.SelectMany(found => found).Select(row => row.Fact);

    /// <summary>What the documents say of a size.</summary>
    /// <param name="sizeName">A whole ARM name, for example <c>Standard_E16-4s_v5</c>; case does not matter.</param>
    public NestingFact Find(string sizeName)
    {
        var name = sizeName.Trim();
        return name.Length > LongestName ? NestingFact.None
            : _found.TryGetValue(name, out var known) ? known
            : Remembered(name, _rows[SeriesKey.Of(name)].FirstOrDefault(row => row.Holds(name))?.Fact ?? NestingFact.None);
    }

    private NestingFact Remembered(string name, NestingFact fact)
    {
        if (_found.Count < MostRemembered)
        {
            _found[name] = fact;
        }

        return fact;
    }

    private static IEnumerable<SeriesRow> ReadRows()
    {
        var lines = ReadLines();
        var headings = Csv.Cells(lines[0]);
        return lines.Skip(1).Select(line => SeriesRow.Parse(headings.Zip(Csv.Cells(line)).ToDictionary(cell => cell.First, cell => cell.Second), ReadOn));
    }

    private static string[] ReadLines()
    {
        using var stream = typeof(SizeCatalogue).Assembly.GetManifestResourceStream("nested-virtualization-sizes.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
