namespace AzureSimulator;

/// <summary>One simulated machine as tests and the control API describe it, and as it is now. What is not said is ordinary:
/// a running Windows machine of generation 2 with SCSI, one premium OS disk and one network interface in westeurope.</summary>
public sealed record VmSpec
{
    /// <summary>The resource name.</summary>
    public required string Name { get; init; }

    /// <summary>The ARM size, like <c>Standard_B4s_v2</c>; it must be offered in the region.</summary>
    public required string Size { get; init; }

    /// <summary>The subscription's id or display name; empty means the first subscription of the world.</summary>
    public string Subscription { get; init; } = "";

    /// <summary>The resource group; it exists as soon as a machine is in it.</summary>
    public string ResourceGroup { get; init; } = "rg-main";

    /// <summary>The region's short name.</summary>
    public string Region { get; init; } = "westeurope";

    /// <summary>The operating system.</summary>
    public OsKind Os { get; init; } = OsKind.Windows;

    /// <summary>The power state now.</summary>
    public PowerState PowerState { get; init; } = PowerState.Running;

    /// <summary>ARM's provisioning state: Succeeded, Updating, Creating, Deleting or Failed.</summary>
    public string ProvisioningState { get; init; } = "Succeeded";

    /// <summary>The availability zone, or null for a regional machine.</summary>
    public string? Zone { get; init; }

    /// <summary>How many data disks are attached.</summary>
    public int DataDisks { get; init; }

    /// <summary>The storage type of every data disk.</summary>
    public string DataDiskType { get; init; } = "Premium_LRS";

    /// <summary>How many of the data disks have the write accelerator on.</summary>
    public int WriteAcceleratorDisks { get; init; }

    /// <summary>The storage type of the OS disk.</summary>
    public string OsDiskType { get; init; } = "Premium_LRS";

    /// <summary>Whether the OS disk is ephemeral: a resize wipes it and deallocate is refused.</summary>
    public bool EphemeralOsDisk { get; init; }

    /// <summary>How many network interfaces are attached.</summary>
    public int Nics { get; init; } = 1;

    /// <summary>Whether the network interfaces have accelerated networking on.</summary>
    public bool AcceleratedNetworking { get; init; }

    /// <summary>The hypervisor generation, 1 or 2.</summary>
    public int Generation { get; init; } = 2;

    /// <summary>The disk controller that the machine's model names (SCSI or NVMe); null leaves it out, which means SCSI.</summary>
    public string? DiskController { get; init; }

    /// <summary>TrustedLaunch, ConfidentialVM or Standard; null leaves it out, which means Standard.</summary>
    public string? SecurityType { get; init; }

    /// <summary>Whether encryption at host is on.</summary>
    public bool EncryptionAtHost { get; init; }

    /// <summary>Whether the Azure Disk Encryption extension is installed.</summary>
    public bool AzureDiskEncryption { get; init; }

    /// <summary>Whether ultra disks may be attached.</summary>
    public bool UltraSsdEnabled { get; init; }

    /// <summary>Whether hibernation is enabled.</summary>
    public bool HibernationEnabled { get; init; }

    /// <summary>Whether the machine is hibernated now.</summary>
    public bool Hibernated { get; init; }

    /// <summary>Whether it is a Spot machine.</summary>
    public bool Spot { get; init; }

    /// <summary>Whether it is generalized.</summary>
    public bool Generalized { get; init; }

    /// <summary>The hybrid benefit, like <c>Windows_Server</c>.</summary>
    public string? LicenseType { get; init; }

    /// <summary>The name of the availability set in the same resource group.</summary>
    public string? AvailabilitySet { get; init; }

    /// <summary>The name of the proximity placement group in the same resource group.</summary>
    public string? ProximityPlacementGroup { get; init; }

    /// <summary>The name of the dedicated host group in the same resource group.</summary>
    public string? HostGroup { get; init; }

    /// <summary>The name of the dedicated host in that host group; null lets Azure place the machine in the group.</summary>
    public string? Host { get; init; }

    /// <summary>Whether Azure has announced maintenance of its hardware for the coming week.</summary>
    public bool Maintenance { get; init; }

    /// <summary>The name of the capacity reservation group in the same resource group.</summary>
    public string? CapacityReservationGroup { get; init; }

    /// <summary>The name of the flexible scale set in the same resource group.</summary>
    public string? ScaleSet { get; init; }

    /// <summary>The hardware cluster's name from the settings; null means the ordinary cluster of the size's series.</summary>
    public string? Cluster { get; init; }

    /// <summary>Whether the guest agent reports; without it the instance view has no computer name and no OS name.</summary>
    public bool AgentReady { get; init; } = true;

    /// <summary>The tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    /// <summary>The image as <c>publisher:offer:sku</c>; null means the ordinary image of the operating system.</summary>
    public string? Image { get; init; }

    /// <summary>What the guest agent calls the operating system; null means the ordinary name.</summary>
    public string? OsName { get; init; }

    /// <summary>What the guest agent says of the version; null means the ordinary version.</summary>
    public string? OsVersion { get; init; }

    internal bool IsAllocated => PowerState is not PowerState.Deallocated;

    internal bool HasPremiumDisk => IsPremium(OsDiskType) || (DataDisks > 0 && IsPremium(DataDiskType));

    internal bool HasUltraDisk => DataDisks > 0 && DataDiskType is "UltraSSD_LRS" or "PremiumV2_LRS";

    private static bool IsPremium(string type) =>
        type.StartsWith("Premium", StringComparison.OrdinalIgnoreCase) || type.StartsWith("Ultra", StringComparison.OrdinalIgnoreCase);
}
