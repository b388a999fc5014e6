using Bot.Core.Machines;

namespace Bot.Core.Sizes;

/// <summary>A VM size in one region, as the Resource SKUs API lists it. A null capability was not told by Azure.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/compute/resource-skus/list (read 2026-11).</remarks>
public sealed record VmSize
{
    /// <summary>The name, for example <c>Standard_D4s_v5</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The quota family, for example <c>standardDSv5Family</c>; compare without case.</summary>
    public required string Family { get; init; }

    /// <summary>vCPUs of the size (the parent's count for a constrained-core size).</summary>
    public required int Cores { get; init; }

    /// <summary>vCPUs that the guest sees (<c>vCPUsAvailable</c>); fewer than <see cref="Cores"/> for a constrained-core size.</summary>
    public required int CoresAvailable { get; init; }

    /// <summary>Memory in GiB.</summary>
    public required double MemoryGiB { get; init; }

    /// <summary>Whether Azure's entry is for the region that was asked about: <see langword="false"/> when it names only others, null when it names none.</summary>
    public bool? InRegion { get; init; } = true;

    /// <summary>The processor architecture; Azure's silence means x64.</summary>
    public CpuArchitecture Architecture { get; init; } = CpuArchitecture.X64;

    /// <summary>Generations that can boot on it; empty when Azure did not say.</summary>
    public IReadOnlyList<HyperVGeneration> Generations { get; init; } = [];

    /// <summary>Disk controllers it offers; Azure's silence means SCSI; empty when Azure named only ones that we do not know.</summary>
    public IReadOnlyList<DiskController> Controllers { get; init; } = [DiskController.Scsi];

    /// <summary>Local temporary disk on SCSI in MiB (<c>MaxResourceVolumeMB</c>); 0 for none; null when unknown.</summary>
    public long? TempDiskMiB { get; init; }

    /// <summary>Raw local NVMe disks in MiB (<c>NvmeDiskSizeInMiB</c>); 0 for none.</summary>
    public long NvmeDiskMiB { get; init; }

    /// <summary>Data disks at most; null when unknown.</summary>
    public int? MaxDataDisks { get; init; }

    /// <summary>Network interfaces at most; null when unknown.</summary>
    public int? MaxNetworkInterfaces { get; init; }

    /// <summary>Write Accelerator disks at most; Azure's silence means none.</summary>
    public int MaxWriteAcceleratorDisks { get; init; }

    /// <summary>Premium disks can be attached.</summary>
    public bool? PremiumDisks { get; init; }

    /// <summary>Accelerated networking.</summary>
    public bool? AcceleratedNetworking { get; init; }

    /// <summary>Encryption at host.</summary>
    public bool? EncryptionAtHost { get; init; }

    /// <summary>Ultra disks without a zone.</summary>
    public bool UltraDisks { get; init; }

    /// <summary>Zones in which Ultra disks can be attached.</summary>
    public IReadOnlyList<string> UltraDiskZones { get; init; } = [];

    /// <summary>Spot is possible.</summary>
    public bool? Spot { get; init; }

    /// <summary>Hibernation is possible.</summary>
    public bool? Hibernation { get; init; }

    /// <summary>Trusted Launch cannot be used (<c>TrustedLaunchDisabled</c>).</summary>
    public bool TrustedLaunchDisabled { get; init; }

    /// <summary>The confidential technology (<c>SNP</c>, <c>TDX</c>), or null for none.</summary>
    public string? Confidential { get; init; }

    /// <summary>Ordinary virtual machines can be made of it (<c>VMDeploymentTypes</c> holds <c>IaaS</c>); Azure's silence means yes.</summary>
    public bool ForVirtualMachines { get; init; } = true;

    /// <summary>GPUs; 0 for none.</summary>
    public int Gpus { get; init; }

    /// <summary>RDMA (InfiniBand).</summary>
    public bool Rdma { get; init; }

    /// <summary>The day of retirement, when Azure gave one.</summary>
    public DateOnly? RetiresOn { get; init; }

    /// <summary>Zones in which the region offers the size.</summary>
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>What bars the subscription from the size.</summary>
    public IReadOnlyList<SizeRestriction> Restrictions { get; init; } = [];
}

/// <summary>What bars a subscription from a size.</summary>
/// <param name="ReasonCode">Azure's reason: <c>NotAvailableForSubscription</c>, <c>QuotaId</c>, or one that is new.</param>
/// <param name="Zones">The zones that are barred; empty when the whole region is.</param>
public sealed record SizeRestriction(string ReasonCode, IReadOnlyList<string> Zones)
{
    /// <summary>The whole region is barred, not only some zones.</summary>
    public bool WholeRegion => Zones.Count == 0;
}

/// <summary>The processor architecture.</summary>
public enum CpuArchitecture
{
    /// <summary>Intel and AMD.</summary>
    X64,

    /// <summary>Arm.</summary>
    Arm64,

    /// <summary>Another one, which Azure names and we do not know.</summary>
    Other,
}
