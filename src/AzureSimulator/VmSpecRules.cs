using AzureSimulator.Sizes;

namespace AzureSimulator;

/// <summary>What a described machine must satisfy to be possible at all.</summary>
internal static class VmSpecRules
{
    public static string? Objection(VmSpec vm, SizeCatalog catalog) => vm switch
    {
        { Name: "" } => "'name' must not be empty.",
        _ when vm.Name.AsSpan().IndexOfAny("/?#%") >= 0 => "'name' must not hold / ? # or %.",
        { ResourceGroup: "" } => "'resourceGroup' must not be empty.",
        _ when !catalog.HasRegion(vm.Region) => $"'region' must be one of {string.Join(", ", catalog.Regions)}; '{vm.Region}' is not.",
        _ when catalog.Find(vm.Size, vm.Region) is null => $"The size '{vm.Size}' is not offered in {vm.Region}.",
        { Generation: not (1 or 2) } => "'generation' must be 1 or 2.",
        { Zone: not (null or "1" or "2" or "3") } => "'zone' must be 1, 2 or 3.",
        { DataDisks: < 0 or > 64 } => "'dataDisks' must be between 0 and 64.",
        { Nics: < 1 or > 15 } => "'nics' must be between 1 and 15.",
        { Host: not null, HostGroup: null } => "'host' needs its 'hostGroup'.",
        { WriteAcceleratorDisks: < 0 } => "'writeAcceleratorDisks' must not be negative.",
        { DiskController: not (null or "SCSI" or "NVMe") } => "'diskController' must be SCSI or NVMe.",
        { SecurityType: not (null or "Standard" or "TrustedLaunch" or "ConfidentialVM") } =>
            "'securityType' must be Standard, TrustedLaunch or ConfidentialVM.",
        { ProvisioningState: not ("Succeeded" or "Updating" or "Creating" or "Deleting" or "Failed") } =>
            "'provisioningState' must be Succeeded, Updating, Creating, Deleting or Failed.",
        { Image: { } image } when image.Split(':').Length != 3 => "'image' must be publisher:offer:sku.",
        _ => null,
    };
}
