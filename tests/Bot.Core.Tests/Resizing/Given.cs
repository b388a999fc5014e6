using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Sizes;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Resizing;

/// <summary>Machines and sizes for the tests of fit. The sizes carry Azure's own numbers (West Europe, 2026-08).</summary>
internal static class Given
{
    public static readonly SizeCatalogue Catalogue = new();

    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly VmSize B4ms = Size("Standard_B4ms", "standardBSFamily") with { TempDiskMiB = 32768, MaxNetworkInterfaces = 4, AcceleratedNetworking = false, Spot = false };
    public static readonly VmSize B4sV2 = Size("Standard_B4s_v2", "standardBsv2Family") with { MaxNetworkInterfaces = 3 };
    public static readonly VmSize D2sV5 = Size("Standard_D2s_v5", "standardDSv5Family") with { Cores = 2, CoresAvailable = 2, MemoryGiB = 8, MaxDataDisks = 4 };
    public static readonly VmSize D4sV3 = Size("Standard_D4s_v3", "standardDSv3Family") with { TempDiskMiB = 32768 };
    public static readonly VmSize D4sV4 = Size("Standard_D4s_v4", "standardDSv4Family");
    public static readonly VmSize D4dsV4 = Size("Standard_D4ds_v4", "standardDDSv4Family") with { TempDiskMiB = 153600 };
    public static readonly VmSize D4V5 = Size("Standard_D4_v5", "standardDv5Family") with { PremiumDisks = false };
    public static readonly VmSize D4sV5 = Size("Standard_D4s_v5", "standardDSv5Family");
    public static readonly VmSize D4asV5 = Size("Standard_D4as_v5", "standardDASv5Family");
    public static readonly VmSize D4dsV5 = Size("Standard_D4ds_v5", "standardDDSv5Family") with { TempDiskMiB = 153600 };
    public static readonly VmSize D4sV6 = Size("Standard_D4s_v6", "StandardDsv6Family") with { Controllers = [DiskController.Nvme], Generations = [HyperVGeneration.V2] };
    public static readonly VmSize D4dsV6 = D4sV6 with { Name = "Standard_D4ds_v6", Family = "StandardDdsv6Family", NvmeDiskMiB = 225280 };
    public static readonly VmSize D8sV5 = Size("Standard_D8s_v5", "standardDSv5Family") with { Cores = 8, CoresAvailable = 8, MemoryGiB = 32 };
    public static readonly VmSize E4sV5 = Size("Standard_E4s_v5", "standardESv5Family") with { MemoryGiB = 32 };
    public static readonly VmSize E8Of4V5 = Size("Standard_E8-4s_v5", "standardESv5Family") with { Cores = 8, CoresAvailable = 4, MemoryGiB = 64 };
    public static readonly VmSize D4psV5 = Size("Standard_D4ps_v5", "standardDPSv5Family") with { Architecture = CpuArchitecture.Arm64 };

    public static SizeAdvisor Advisor { get; } = new(Catalogue, new FakeTimeProvider(new(Today, TimeOnly.MinValue, TimeSpan.Zero)));

    public static IReadOnlyList<VmSize> Region { get; } = [B4ms, B4sV2, D2sV5, D4sV3, D4sV4, D4dsV4, D4V5, D4sV5, D4asV5, D4dsV5, D4sV6, D4dsV6, D8sV5, E4sV5, E8Of4V5, D4psV5];

    public static Machine Windows(VmSize size) => new()
    {
        Id = new("11111111-1111-1111-1111-111111111111", "rg", "vm-01"),
        Region = "westeurope",
        Size = size.Name,
        System = GuestSystem.Windows,
        Power = PowerState.Running,
        ProvisioningState = "Succeeded",
        Generation = HyperVGeneration.V1,
        HasPremiumDisks = true,
        AcceleratedNetworking = false,
    };

    public static Machine Linux(VmSize size) => Windows(size) with { System = GuestSystem.Linux };

    /// <summary>Everything could be read, there is room everywhere, and the machine can take every size where it stands.</summary>
    public static MachineReading.Read Read(Machine machine, params IReadOnlyList<VmSize> region) => new()
    {
        Machine = machine,
        SubscriptionName = "Contoso",
        RegionSizes = region is [] ? Region : region,
        SizesInPlace = (region is [] ? Region : region).Select(size => size.Name).ToHashSet(StringComparer.OrdinalIgnoreCase),
        Quotas = [new("cores", 10, 1000), .. Region.Select(size => size.Family).Distinct(StringComparer.OrdinalIgnoreCase).Select(family => new Quota(family, 4, 100))],
        Locks = [],
        TempDiskCrossingAllowed = false,
        Surroundings = new() { Policy = new((region is [] ? Region : region).Select(size => size.Name).ToHashSet(StringComparer.OrdinalIgnoreCase), new Dictionary<string, string>()) },
    };

    public static Fit Fit(Machine machine, VmSize target) => new(Read(machine), Region.SingleOrDefault(size => size.Name == machine.Size), target, Catalogue.Find(target.Name), Today);

    private static VmSize Size(string name, string family) => new()
    {
        Name = name,
        Family = family,
        Cores = 4,
        CoresAvailable = 4,
        MemoryGiB = 16,
        Generations = [HyperVGeneration.V1, HyperVGeneration.V2],
        TempDiskMiB = 0,
        MaxDataDisks = 8,
        MaxNetworkInterfaces = 2,
        PremiumDisks = true,
        AcceleratedNetworking = true,
        EncryptionAtHost = true,
        Spot = true,
        Hibernation = true,
        Zones = ["1", "2", "3"],
    };
}
