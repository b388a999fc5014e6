namespace AzureSimulator.Arm;

/// <summary>Region names: <c>West Europe</c> and <c>westeurope</c> are one.</summary>
internal static class Regions
{
    public static string Normalise(string region) => region.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
}
