namespace AzureSimulator.Sizes;

/// <summary>One row of the size table: what Resource SKUs says of a size, and where it is offered.</summary>
internal sealed record VmSizeRow
{
    public required string Size { get; init; }
    public required string Family { get; init; }
    public required int VCpus { get; init; }
    public required int VCpusAvailable { get; init; }
    public required string MemoryGB { get; init; }
    public required int MaxDataDisks { get; init; }
    public required int MaxNics { get; init; }
    public required string Architecture { get; init; }

    /// <summary>As ARM writes it: <c>V1</c>, <c>V2</c> or <c>V1,V2</c>.</summary>
    public required string Generations { get; init; }

    public required string Flags { get; init; }
    public required int TempDiskMB { get; init; }
    public required int NvmeMiB { get; init; }

    /// <summary>As ARM writes it, or empty where the entry has no such capability.</summary>
    public required string Controllers { get; init; }

    public required int VCpusPerCore { get; init; }
    public required string Confidential { get; init; }
    public required int WriteAccelerators { get; init; }
    public required string Acus { get; init; }
    public required string Retirement { get; init; }

    /// <summary>Region name to its offer; regions without the size are absent.</summary>
    public required IReadOnlyDictionary<string, RegionOffer> Regions { get; init; }

    public string Name => "Standard_" + Size;
    public bool PremiumIO => Has('P');
    public bool AcceleratedNetworking => Has('A');
    public bool EphemeralOsDisk => Has('E');
    public bool EncryptionAtHost => Has('H');
    public bool Spot => Has('S');
    public bool Ultra => Has('U');
    public bool TrustedLaunchDisabled => Has('T');
    public bool Hibernation => Has('B');
    public bool Rdma => Has('R');
    public bool HasScsiTempDisk => TempDiskMB > 0;
    public double Memory => double.Parse(MemoryGB, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The series' version: 6 for <c>D4s_v6</c>, 1 where the name says none.</summary>
    public int Version => Size is [.., '_', 'v', var digit] ? digit - '0' : 1;

    /// <summary>The controllers it takes; an entry without the capability takes SCSI only.</summary>
    public bool Takes(string controller) =>
        (Controllers.Length == 0 ? "SCSI" : Controllers).Split(", ").Contains(controller, StringComparer.OrdinalIgnoreCase);

    public bool Boots(int generation) => Generations.Contains($"V{generation}", StringComparison.Ordinal);

    private bool Has(char flag) => Flags.Contains(flag, StringComparison.Ordinal);
}

/// <summary>Where in a region a size is offered, and what keeps the subscription from it.</summary>
internal sealed record RegionOffer(IReadOnlyList<string> Zones, bool LocationRestricted, bool ZonesRestricted);
