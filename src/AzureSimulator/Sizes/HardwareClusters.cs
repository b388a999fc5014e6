using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace AzureSimulator.Sizes;

/// <summary>
/// Which sizes a hardware cluster offers. Azure does not publish it; here a cluster holds one hardware generation: old Intel series together,
/// then D and E series by processor maker and version, every other family by itself. A cluster named in the settings holds what they say.
/// A running machine resizes in place only inside its cluster: https://learn.microsoft.com/azure/virtual-machines/sizes/resize-vm (2025-11).
/// </summary>
internal static partial class HardwareClusters
{
    private static readonly HashSet<string> FirstGeneration = new(StringComparer.OrdinalIgnoreCase)
    {
        "standardBSFamily", "standardAv2Family", "standardDFamily", "standardDSFamily", "standardDv2Family", "standardDSv2Family",
        "standardDv3Family", "standardDSv3Family", "standardEv3Family", "standardESv3Family", "standardFFamily", "standardFSFamily",
    };

    private static readonly FrozenDictionary<string, string> Defaults =
        SizeTable.All.ToFrozenDictionary(row => row.Name, Classify);

    public static string DefaultFor(VmSizeRow row) => Defaults[row.Name];

    private static string Classify(VmSizeRow row)
    {
        if (FirstGeneration.Contains(row.Family))
            return "intel-v3";
        return GeneralPurpose.Match(row.Size) is { Success: true } size
            ? $"{Maker(size.Groups["features"].Value)}-v{size.Groups["version"].Value}"
            : row.Family.ToLowerInvariant();
    }

    public static bool Offers(SimulatorSettings settings, string cluster, VmSizeRow row) =>
        settings.Clusters.TryGetValue(cluster, out var families)
            ? families.Contains(row.Family, StringComparer.OrdinalIgnoreCase)
            : DefaultFor(row) == cluster;

    private static string Maker(string features) =>
        features.Contains('a', StringComparison.Ordinal) ? "amd" : features.Contains('p', StringComparison.Ordinal) ? "arm" : "intel";

    [GeneratedRegex(@"^[DE]\d+(-\d+)?(?<features>[a-z]*)_v(?<version>\d)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex GeneralPurpose { get; }
}
