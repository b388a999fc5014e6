using Bot.Core.Approvals;
using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;
using Bot.Core.Sizes;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Cards.Tests;

/// <summary>The people and machines of the approved cards.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Morning = new(2026, 11, 23, 6, 0, 0, TimeSpan.Zero);
    public static readonly Appointment Night = new(Morning.AddDays(5).AddHours(15), Morning.AddDays(5).AddHours(19), "Europe/Berlin", "Nights");
    public static readonly MachineId Vm = new("11111111-1111-1111-1111-111111111111", "rg-shop", "vm-01");
    public static readonly Person Rin = new("aaaaaaaa-0000-0000-0000-000000000001", "tttttttt-0000-0000-0000-000000000001", "Rin Sato");
    public static readonly Person Alex = new("aaaaaaaa-0000-0000-0000-000000000002", "tttttttt-0000-0000-0000-000000000001", "Alex Weber");

    public static readonly Reading Pasted = new() { Verdict = Verdict.NoHypervisor, Family = "hyper-v-component-not-running", Product = "Hyper-V", InnerMachine = "MACHINE" };
    public static readonly Reading OtherCause = new() { Verdict = Verdict.OtherVirtualization, Family = "hyper-v-not-enough-memory", Product = "Hyper-V", Pointer = "memory" };

    public static readonly AzureRefusal NoCapacity = new()
    {
        Kind = RefusalKind.NoCapacity,
        Code = "AllocationFailed",
        Message = "Allocation failed. We do not have sufficient capacity for the requested VM size in this region.",
        Status = 200,
        CorrelationId = "0b7a2f1e-6f0e-4a52-9d0e-3a4b5c6d7e8f",
    };

    private static readonly IReadOnlyList<VmSize> Region =
    [
        Size("Standard_B4ms", "standardBSFamily") with { TempDiskMiB = 32768, AcceleratedNetworking = false },
        Size("Standard_B4s_v2", "standardBsv2Family"),
        Size("Standard_D4s_v3", "standardDSv3Family") with { TempDiskMiB = 32768 },
        Size("Standard_D4s_v4", "standardDSv4Family"),
        Size("Standard_D4ds_v4", "standardDDSv4Family") with { TempDiskMiB = 153600 },
        Size("Standard_D4s_v5", "standardDSv5Family"),
        Size("Standard_D4ds_v5", "standardDDSv5Family") with { TempDiskMiB = 153600 },
        Size("Standard_D4as_v5", "standardDASv5Family"),
        Size("Standard_D4s_v6", "StandardDsv6Family") with { Controllers = [DiskController.Nvme], Generations = [HyperVGeneration.V2] },
        Size("Standard_D8s_v5", "standardDSv5Family") with { Cores = 8, CoresAvailable = 8, MemoryGiB = 32 },
        Size("Standard_EC4ads_v5", "standardECADSv5Family"),
    ];

    public static SizeCatalogue Catalogue { get; } = new();

    public static MachineReading.Read Read(string size, GuestSystem system = GuestSystem.Windows, SecurityType security = SecurityType.Standard) => new()
    {
        Machine = new()
        {
            Id = Vm,
            Region = "westeurope",
            Zone = "1",
            Size = size,
            System = system,
            SystemName = system == GuestSystem.Windows ? "Windows Server 2022 Datacenter" : null,
            Power = PowerState.Running,
            ProvisioningState = "Succeeded",
            Generation = HyperVGeneration.V2,
            Security = security,
            HasPremiumDisks = true,
            AcceleratedNetworking = false,
        },
        SubscriptionName = "Contoso Shop",
        RegionSizes = Region,
        SizesInPlace = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "Standard_D4s_v4" },
        Quotas = [new("cores", 10, 100), .. Region.Select(known => known.Family).Distinct().Select(family => new Quota(family, 0, 20))],
        Locks = null,
        TempDiskCrossingAllowed = false,
        Surroundings = new() { Policy = new(Region.Select(known => known.Name).ToHashSet(StringComparer.OrdinalIgnoreCase), new Dictionary<string, string>()) },
        Unread = [new("locks", new() { Kind = RefusalKind.Forbidden, Code = "AuthorizationFailed", Message = "The client does not have authorization to perform action 'Microsoft.Authorization/locks/read'.", Status = 403, MissingRight = "Microsoft.Authorization/locks/read" })],
    };

    public static SizeAdvisor Advisor { get; } = new(Catalogue, new FakeTimeProvider(Morning));

    public static SizeChoice Choice(MachineReading.Read read) => Advisor.Choose(read, Prices);

    public static SizeChoice ChoiceWithoutPrices(MachineReading.Read read) => new SizeAdvisor(Catalogue, new FakeTimeProvider(Morning)).Choose(read);

    public static MachineReading.Read SizesUnread { get; } = Read("Standard_B4ms") with
    {
        RegionSizes = [],
        Unread = [new("sizes", new() { Kind = RefusalKind.Transient, Code = "", Message = "Azure did not answer within 20 seconds." })],
    };

    /// <summary>A price list that misses a size.</summary>
    public static RegionPrices Prices { get; } = new()
    {
        Currency = "USD",
        ReadOn = DateOnly.FromDateTime(Morning.UtcDateTime),
        Hourly = Region.Where(size => size.Name != "Standard_D4ds_v4").Select((size, place) => (size.Name, Place: place))
            .ToDictionary(size => size.Name, size => new HourlyPrices(0.2m + (size.Place * 0.01m), 1.4m - (size.Place * 0.02m))),
    };

    public static ResizeRequest Request(RequestState state = RequestState.Pending) => new()
    {
        Id = new("k7m2p9q4r8s3"),
        Plan = new()
        {
            Machine = Vm,
            SubscriptionName = "Contoso Shop",
            Region = "westeurope",
            FromSize = "Standard_B4ms",
            ToSize = "Standard_D4ds_v5",
            Power = PowerState.Running,
            NeedsStop = true,
            Price = new(182.5m, "USD", DateOnly.FromDateTime(Morning.UtcDateTime)),
            PriceChange = 12.25m,
            Warnings = [new("lock-read-only-unknown", Severity.Warns, [], "x"), new("larger", Severity.Warns, ["8", "4"], "x")],
            InnerMachine = "MACHINE",
            ReadAt = Morning,
        },
        Requester = Rin,
        Reason = "The build agents run in Hyper-V.",
        RequestedAt = Morning,
        ExpiresAt = Morning.AddHours(8),
        State = state,
        Decision = state is RequestState.Pending or RequestState.Expired or RequestState.Cancelled ? null : new(Alex, state != RequestState.Declined, Morning.AddMinutes(3), "Fine for today."),
        StartedAt = state is RequestState.Pending or RequestState.Approved or RequestState.Declined ? null : Morning.AddMinutes(3),
        EndedAt = state is RequestState.Done or RequestState.Failed or RequestState.RolledBack ? Morning.AddMinutes(5).AddSeconds(12) : null,
    };

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
        Zones = ["1", "2", "3"],
    };
}
