using System.Globalization;
using Bot.Cloud.Wire;
using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Cloud.Reading;

/// <summary>Reads a VM size from an entry of the Resource SKUs API. What Azure does not say stays unknown; what we do not know is passed over.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/compute/resource-skus/list (read 2026-11).</remarks>
internal static class SizeTranslation
{
    /// <summary>The size, or null when the entry is no VM size that can be compared.</summary>
    /// <param name="json">The entry.</param>
    /// <param name="region">The region that was asked for: an entry may speak of several.</param>
    public static VmSize? ToSize(SkuJson json, string region)
    {
        var told = new Capabilities(json.Capabilities);
        return Is(json.ResourceType, "virtualMachines") && json.Name is { Length: > 0 } name && told.Whole("vCPUs") is { } cores && told.Number("MemoryGB") is { } memory
            ? With(told, json, region, new() { Name = name, Family = json.Family ?? "", Cores = cores, CoresAvailable = told.Whole("vCPUsAvailable") ?? cores, MemoryGiB = memory })
            : null;
    }

    private static VmSize With(Capabilities told, SkuJson json, string region, VmSize size)
    {
        var here = json.LocationInfo?.FirstOrDefault(place => IsRegion(place.Location, region));
        return size with
        {
            InRegion = Holds([.. json.Locations ?? [], .. (json.LocationInfo ?? []).Select(place => place.Location).OfType<string>()], region),
            Architecture = Architecture(told["CpuArchitectureType"]),
            Generations = told.List("HyperVGenerations", Generation),
            Controllers = told["DiskControllerTypes"] is null ? [DiskController.Scsi] : told.List("DiskControllerTypes", Controller),
            TempDiskMiB = told.Long("MaxResourceVolumeMB"),
            NvmeDiskMiB = told.Long("NvmeDiskSizeInMiB") ?? 0,
            MaxDataDisks = told.Whole("MaxDataDiskCount"),
            MaxNetworkInterfaces = told.Whole("MaxNetworkInterfaces"),
            MaxWriteAcceleratorDisks = told.Whole("MaxWriteAcceleratorDisksAllowed") ?? 0,
            PremiumDisks = told.Flag("PremiumIO"),
            AcceleratedNetworking = told.Flag("AcceleratedNetworkingEnabled"),
            EncryptionAtHost = told.Flag("EncryptionAtHostSupported"),
            UltraDisks = told.Flag("UltraSSDAvailable") is true,
            UltraDiskZones = UltraZones(here),
            Spot = told.Flag("LowPriorityCapable"),
            Hibernation = told.Flag("HibernationSupported"),
            TrustedLaunchDisabled = told.Flag("TrustedLaunchDisabled") is true,
            Confidential = told["ConfidentialComputingType"],
            ForVirtualMachines = told["VMDeploymentTypes"] is not { } types || types.Contains("IaaS", StringComparison.OrdinalIgnoreCase),
            Gpus = told.Whole("GPUs") ?? 0,
            Rdma = told.Flag("RdmaEnabled") is true,
            RetiresOn = told.Day("RetirementDateUtc"),
            Zones = [.. (here?.Zones ?? []).Order(StringComparer.Ordinal)],
            Restrictions = [.. (json.Restrictions ?? []).Where(restriction => ConcernsRegion(restriction, region)).Select(Restriction).OfType<SizeRestriction>()],
        };
    }

    private static IReadOnlyList<string> UltraZones(SkuLocationJson? here) =>
        [.. (here?.ZoneDetails ?? [])
            .Where(detail => new Capabilities(detail.Capabilities).Flag("UltraSSDAvailable") is true)
            .SelectMany(detail => detail.Name ?? [])
            .Distinct()
            .Order(StringComparer.Ordinal)];

    private static bool? Holds(IReadOnlyList<string> regions, string region) => regions is [] ? null : regions.Any(named => IsRegion(named, region));

    private static bool IsRegion(string? named, string region) => Is(Connection.ArmNames.Region(named ?? ""), region);

    // One that names no region is for this one.
    private static bool ConcernsRegion(SkuRestrictionJson json, string region) =>
        (json.RestrictionInfo?.Locations is { Count: > 0 } named ? named : Is(json.Type, "Location") ? json.Values : null) is not { Count: > 0 } regions || Holds([.. regions], region) is true;

    // A kind of restriction that is new to us bars the size: better one offer less than one that fails.
    private static SizeRestriction? Restriction(SkuRestrictionJson json) =>
        !Is(json.Type, "Zone") ? new(json.ReasonCode ?? "", [])
        : json.RestrictionInfo?.Zones is { Count: > 0 } zones ? new(json.ReasonCode ?? "", zones)
        : null;

    private static HyperVGeneration? Generation(string text) => text.ToUpperInvariant() switch
    {
        "V1" => HyperVGeneration.V1,
        "V2" => HyperVGeneration.V2,
        _ => null,
    };

    private static CpuArchitecture Architecture(string? text) => text?.ToUpperInvariant() switch
    {
        null or "" or "X64" => CpuArchitecture.X64,
        "ARM64" => CpuArchitecture.Arm64,
        _ => CpuArchitecture.Other,
    };

    private static DiskController? Controller(string text) => text.ToUpperInvariant() switch
    {
        "SCSI" => DiskController.Scsi,
        "NVME" => DiskController.Nvme,
        _ => null,
    };

    private static bool Is(string? left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private readonly struct Capabilities(IReadOnlyList<CapabilityJson>? told)
    {
        public string? this[string name] => told?.FirstOrDefault(capability => Is(capability.Name, name))?.Value;

        public bool? Flag(string name) => bool.TryParse(this[name], out var flag) ? flag : null;

        public long? Long(string name) => long.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

        public int? Whole(string name) => int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

        public double? Number(string name) => double.TryParse(this[name], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

        public DateOnly? Day(string name) => DateOnly.TryParse(this[name], CultureInfo.InvariantCulture, out var day) ? day : null;

        public IReadOnlyList<T> List<T>(string name, Func<string, T?> read)
            where T : struct =>
            [.. (this[name] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(read).OfType<T>()];
    }
}
