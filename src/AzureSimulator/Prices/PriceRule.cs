using AzureSimulator.Sizes;

namespace AzureSimulator.Prices;

/// <summary>What a size costs per hour in the simulated price list: a rule of our own, near the real prices but no source for them.
/// It agrees with the published 0.192 (Linux) and 0.384 (Windows) of Standard_D4s_v3 in East US.</summary>
internal static class PriceRule
{
    /// <summary>The region's dollars per hour without a licence.</summary>
    public static decimal Linux(VmSizeRow row, string region) =>
        decimal.Round(Hardware(row) * Make(row) * Region(region), 4);

    /// <summary>With the Windows licence, which is charged for the vCPUs that the guest sees.</summary>
    public static decimal Windows(VmSizeRow row, string region) => Linux(row, region) + row.VCpusAvailable * 0.048m;

    private static decimal Hardware(VmSizeRow row) => row.VCpus * 0.0336m + (decimal)row.Memory * 0.0036m;

    private static decimal Make(VmSizeRow row) =>
        (row.Size[0] == 'B' ? 0.87m : 1)
        * (row.Architecture == "Arm64" ? 0.8m : IsAmd(row) ? 0.9m : 1)
        * (row.TempDiskMB > 0 || row.NvmeMiB > 0 ? 1.18m : 1)
        * (row.Version >= 6 ? 1.05m : 1)
        / (row.Version <= 3 && row.TempDiskMB > 0 ? 1.18m : 1);

    private static bool IsAmd(VmSizeRow row) => row.Size.TrimStart(Capitals).TrimStart(Digits).Split('_')[0].Contains('a', StringComparison.Ordinal);

    private static readonly char[] Capitals = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

    private static readonly char[] Digits = [.. "0123456789-"];

    private static decimal Region(string region) => region switch
    {
        "westeurope" => 1.2m,
        "southcentralus" => 1.15m,
        _ => 1,
    };
}
