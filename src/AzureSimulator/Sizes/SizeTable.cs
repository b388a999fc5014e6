using System.Collections.Frozen;
using System.Globalization;

namespace AzureSimulator.Sizes;

/// <summary>
/// The sizes that the simulated Azure knows. <c>sizes.csv</c> has one row for each size: vCPUs, memory, counts, generations, zones and
/// restrictions as the Resource SKUs API gave them for westeurope and southcentralus (2026-08-01); temp disk, controllers and threads per core
/// by the size-series pages (https://learn.microsoft.com/azure/virtual-machines/sizes/overview, 2026-09).
/// Flags: P premium, A accelerated networking, E ephemeral OS disk, H encryption at host, S spot, U ultra disks, T trusted launch disabled,
/// B hibernation, R RDMA. A region's column holds the zones, then <c>!L</c> and <c>!Z</c> for restrictions by location and by zone;
/// <c>-</c> means not offered there.
/// </summary>
internal static class SizeTable
{
    /// <summary>The regions in the order of their columns; read before the rows.</summary>
    public static IReadOnlyList<string> Regions { get; } = ["westeurope", "southcentralus"];

    private static readonly FrozenDictionary<string, VmSizeRow> ByName =
        Read().ToFrozenDictionary(row => row.Name, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<VmSizeRow> All { get; } = [.. ByName.Values.OrderBy(row => row.Name, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, IReadOnlyList<VmSizeRow>> ByRegion = Regions.ToFrozenDictionary(
        region => region, IReadOnlyList<VmSizeRow> (region) => [.. All.Where(row => row.Regions.ContainsKey(region))]);

    public static IReadOnlyList<VmSizeRow> In(string region) => ByRegion[region];

    public static VmSizeRow? Find(string name) => ByName.GetValueOrDefault(name);

    private static IEnumerable<VmSizeRow> Read()
    {
        using var reader = new StreamReader(typeof(SizeTable).Assembly.GetManifestResourceStream("sizes.csv")!);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            yield return Row(line.Split(','));
    }

    private static VmSizeRow Row(string[] cells) => new()
    {
        Size = cells[0],
        Family = cells[1],
        VCpus = Number(cells[2]),
        VCpusAvailable = Number(cells[3]),
        MemoryGB = cells[4],
        MaxDataDisks = Number(cells[5]),
        MaxNics = Number(cells[6]),
        Architecture = cells[7],
        Generations = string.Join(',', cells[8].Split('+').Select(generation => "V" + generation)),
        Flags = cells[9],
        TempDiskMB = Number(cells[10]),
        NvmeMiB = Number(cells[11]),
        Controllers = cells[12].Replace("+", ", ", StringComparison.Ordinal),
        VCpusPerCore = Number(cells[13]),
        Confidential = cells[14],
        WriteAccelerators = cells[15].Length == 0 ? 0 : Number(cells[15]),
        Acus = cells[16],
        Retirement = cells[17],
        Regions = Offers(cells),
    };

    private static FrozenDictionary<string, RegionOffer> Offers(string[] cells) => Regions
        .Select((region, index) => (region, cell: cells[18 + index]))
        .Where(offer => offer.cell != "-")
        .ToFrozenDictionary(offer => offer.region, offer => Offer(offer.cell));

    private static RegionOffer Offer(string cell)
    {
        var parts = cell.Split('!');
        var restrictions = parts.Length > 1 ? parts[1] : "";
        return new([.. parts[0].Select(zone => zone.ToString())], restrictions.Contains('L'), restrictions.Contains('Z'));
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
