using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Core.Sizes;

/// <summary>One series of the table: which names belong to it, and what its documents say of nesting.</summary>
internal sealed partial class SeriesRow
{
    /// <summary>The ACU page's legend marks what is "capable of running nested virtualization"; these rows stand on it without the mark.</summary>
    private const string AcuWithoutMark = "acu.md (1:1, no marker)";

    /// <summary>
    /// Series for which quota is not raised and which new subscriptions cannot deploy since July 2026.
    /// MicrosoftDocs/azure-compute-docs:articles/virtual-machines/sizes/lifecycle/retirements-and-capacity-restrictions.md@680de97 (2026-09-24).
    /// </summary>
    private static readonly HashSet<string> ClosedToGrowth =
        ["F", "Fs", "Fsv2", "D", "DS", "Dv2", "Dsv2", "Dv3", "Dsv3", "B", "Av2", "Ev3", "Esv3", "G", "GS", "Ls", "Lsv2"];

    private static readonly DateOnly ClosedSince = new(2026, 7, 1);

    // Made when a name first comes near: most series are never asked for. The patterns are our own, anchored, and see short names only.
    private readonly Lazy<Regex> _pattern;

    private SeriesRow(string pattern, NestingFact fact)
    {
        _pattern = new(() => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
        Fact = fact;
        Key = SeriesKey.Of(pattern);
    }

    public NestingFact Fact { get; }

    /// <summary>What every name of the series has in common: the way to its few candidates.</summary>
    public SeriesKey Key { get; }

    public bool Holds(string sizeName) => _pattern.Value.IsMatch(sizeName);

    public static SeriesRow Parse(IReadOnlyDictionary<string, string> row, DateOnly readOn)
    {
        var (verdict, source) = Verdict(row["nested_virtualization"], row["source"]);
        return new(row["size_pattern"], new(verdict, row["series"], source, readOn)
        {
            Retirement = row["retired_or_retiring"] is { Length: > 0 } retirement ? retirement : null,
            ClosedToGrowthSince = ClosedToGrowth.Contains(row["series"]) ? ClosedSince : null,
            NvmeOnly = row["disk_controllers"] == "NVMe",
            Page = PageOf(source),
        });
    }

    private static (NestingVerdict Verdict, string Source) Verdict(string stated, string source) => stated switch
    {
        "supported" => (NestingVerdict.Supported, source),
        "not_supported" => (NestingVerdict.NotSupported, source),
        _ when source.Contains(AcuWithoutMark, StringComparison.Ordinal) => (NestingVerdict.NotSupported, source[source.LastIndexOf("MicrosoftDocs", StringComparison.Ordinal)..]),
        _ => (NestingVerdict.Unknown, source),
    };

    private static Uri? PageOf(string source) => DocumentPath.Match(source) is { Success: true } match
        ? new($"https://learn.microsoft.com/azure/{match.Groups[1].Value}")
        : null;

    [GeneratedRegex(@"MicrosoftDocs/azure(?:-compute)?-docs:articles/([\w/-]+)\.md")]
    private static partial Regex DocumentPath { get; }
}
