namespace Bot.Core.Machines;

/// <summary>What Azure told us of one virtual machine when we looked. A null says that we could not read it, which is never the same as "no".</summary>
public sealed record Machine
{
    /// <summary>Which machine.</summary>
    public required MachineId Id { get; init; }

    /// <summary>The id that Azure gave this very machine (<c>vmId</c>): another one made under the same name has another; null when Azure did not say.</summary>
    public string? UniqueId { get; init; }

    /// <summary>The region's short name in lower case without blanks, for example <c>westeurope</c>.</summary>
    public required string Region { get; init; }

    /// <summary>The machine's size as Azure spells it, for example <c>Standard_B4s_v2</c>.</summary>
    public required string Size { get; init; }

    /// <summary>The availability zone, or null for a regional machine. A resize never changes it.</summary>
    public string? Zone { get; init; }

    /// <summary>The operating system's family by its OS disk.</summary>
    public GuestSystem System { get; init; }

    /// <summary>The operating system as the guest agent or the image names it, for example <c>Windows Server 2022 Datacenter</c>.</summary>
    public string? SystemName { get; init; }

    /// <summary>Whether it runs.</summary>
    public PowerState Power { get; init; }

    /// <summary>Azure's provisioning state: <c>Succeeded</c>, <c>Updating</c>, <c>Failed</c> …</summary>
    public string ProvisioningState { get; init; } = "";

    /// <summary>The virtual hardware's generation.</summary>
    public HyperVGeneration Generation { get; init; }

    /// <summary>How the machine's start is protected. Absent in Azure's answer means <see cref="SecurityType.Standard"/>.</summary>
    public SecurityType Security { get; init; } = SecurityType.Standard;

    /// <summary>The controller its remote disks really use. Absent in Azure's answer means SCSI.</summary>
    public DiskController Controller { get; init; } = DiskController.Scsi;

    /// <summary>Whether any disk is Premium, Premium v2 or Ultra, or null when a disk's kind could not be read.</summary>
    public bool? HasPremiumDisks { get; init; } = false;

    /// <summary>Whether any disk is Ultra or Premium v2, or Ultra is switched on for the machine; null when unknown.</summary>
    public bool? HasUltraDisks { get; init; } = false;

    /// <summary>How many data disks are attached.</summary>
    public int DataDisks { get; init; }

    /// <summary>How many network interfaces it has.</summary>
    public int NetworkInterfaces { get; init; } = 1;

    /// <summary>Whether any network interface uses accelerated networking; null when the interfaces could not be read.</summary>
    public bool? AcceleratedNetworking { get; init; }

    /// <summary>Disks with Write Accelerator.</summary>
    public int WriteAcceleratorDisks { get; init; }

    /// <summary>Whether the OS disk is ephemeral: resizing such a machine wipes it.</summary>
    public bool EphemeralOsDisk { get; init; }

    /// <summary>Whether disks lie in a storage account instead of being managed.</summary>
    public bool UnmanagedDisks { get; init; }

    /// <summary>Whether encryption at host is on.</summary>
    public bool EncryptionAtHost { get; init; }

    /// <summary>Whether the Azure Disk Encryption extension is installed; null when the extensions could not be read.</summary>
    public bool? AzureDiskEncryption { get; init; } = false;

    /// <summary>The availability set's resource id, when it is in one.</summary>
    public string? AvailabilitySet { get; init; }

    /// <summary>The proximity placement group's resource id, when it is in one.</summary>
    public string? ProximityPlacementGroup { get; init; }

    /// <summary>The dedicated host's or host group's resource id, when it is on one.</summary>
    public string? DedicatedHost { get; init; }

    /// <summary>The capacity reservation group's resource id, when it uses one.</summary>
    public string? CapacityReservationGroup { get; init; }

    /// <summary>The flexible scale set's resource id, when it belongs to one.</summary>
    public string? ScaleSet { get; init; }

    /// <summary>Whether it is a Spot machine, which Azure may evict.</summary>
    public bool Spot { get; init; }

    /// <summary>Whether hibernation is switched on.</summary>
    public bool HibernationEnabled { get; init; }

    /// <summary>Whether it is hibernated now.</summary>
    public bool Hibernated { get; init; }

    /// <summary>Whether it was generalized, after which it cannot be started any more.</summary>
    public bool Generalized { get; init; }

    /// <summary>Until when Azure maintains the hardware under it; null when nothing is announced.</summary>
    public DateTimeOffset? MaintenanceUntil { get; init; }

    /// <summary>Licence brought along, for example <c>Windows_Server</c> (hybrid benefit).</summary>
    public string? LicenseType { get; init; }

    /// <summary>The machine's tags. People write them: data, never trusted.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}

/// <summary>The operating system's family.</summary>
public enum GuestSystem
{
    /// <summary>Azure did not say.</summary>
    Unknown,

    /// <summary>Windows.</summary>
    Windows,

    /// <summary>Linux.</summary>
    Linux,
}

/// <summary>The machine's power state. Only <see cref="Deallocated"/> gives the hardware back.</summary>
public enum PowerState
{
    /// <summary>Azure did not say.</summary>
    Unknown,

    /// <summary>Running.</summary>
    Running,

    /// <summary>On its way to running.</summary>
    Starting,

    /// <summary>Shut down from inside: it keeps its hardware and is billed.</summary>
    Stopped,

    /// <summary>Shutting down.</summary>
    Stopping,

    /// <summary>Off, and its hardware given back.</summary>
    Deallocated,

    /// <summary>Giving its hardware back.</summary>
    Deallocating,
}

/// <summary>The virtual hardware's generation.</summary>
public enum HyperVGeneration
{
    /// <summary>Azure did not say.</summary>
    Unknown,

    /// <summary>BIOS.</summary>
    V1,

    /// <summary>UEFI.</summary>
    V2,
}

/// <summary>How the machine's start is protected.</summary>
public enum SecurityType
{
    /// <summary>A value that we do not know.</summary>
    Unknown,

    /// <summary>Standard.</summary>
    Standard,

    /// <summary>Trusted Launch.</summary>
    TrustedLaunch,

    /// <summary>Confidential.</summary>
    Confidential,
}

/// <summary>The controller through which a machine sees its remote disks.</summary>
public enum DiskController
{
    /// <summary>SCSI: what every size before v6 offers.</summary>
    Scsi,

    /// <summary>NVMe.</summary>
    Nvme,

    /// <summary>A value that we do not know.</summary>
    Unknown,
}
