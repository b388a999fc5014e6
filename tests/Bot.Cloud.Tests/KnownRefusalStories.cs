using AzureSimulator;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Sizes;
using static Bot.Cloud.Tests.SimulatedAzure;
using PowerState = AzureSimulator.PowerState;

namespace Bot.Cloud.Tests;

/// <summary>
/// Offers that really work: every size that nests is tried on machines of every kind, and what Azure refuses at once was not offered, or was offered with the warning of it.
/// A case without a refusal is one that no size that nests can break (all have accelerated networking, for example); its row is held by the table's own test.
/// </summary>
public sealed class KnownRefusalStories
{
    private const int MostCores = 8;

    private static readonly SizeCatalogue Catalogue = new();
    private static readonly VmSpec Ordinary = new() { Name = "web-01", Size = "Standard_B4s_v2" };
    private static readonly VmSpec Off = Ordinary with { PowerState = PowerState.Deallocated };

    private static readonly Dictionary<string, (VmSpec Machine, Func<SimulatorWorld, SimulatorSettings, SimulatorSettings>? Settings, string? Expected)> Cases = new()
    {
        ["ordinary"] = (Ordinary, null, "current hardware cluster"),
        ["off"] = (Off, null, null),
        ["in an availability set"] = (Ordinary with { AvailabilitySet = "web" }, null, "availability set"),
        ["off in an availability set"] = (Off with { AvailabilitySet = "web" }, null, "availability set"),
        ["in a scale set"] = (Ordinary with { ScaleSet = "flex" }, null, "existing allocation unit"),
        ["Windows with a temporary disk"] = (Off with { Size = "Standard_B4ms" }, null, "resource disk to non-resource disk"),
        ["Windows without one"] = (Off, null, "resource disk to non-resource disk"),
        ["Windows with the preview"] = (Off with { Size = "Standard_B4ms" }, (_, settings) => settings with { Features = [new("Microsoft.Compute/VMTempDiskResizePreview")] }, null),
        ["Linux with a temporary disk"] = (Off with { Size = "Standard_B4ms", Os = OsKind.Linux }, null, null),
        ["many data disks"] = (Off with { Size = "Standard_DS5_v2", DataDisks = 20 }, null, "maximum number of data disks"),
        ["Write Accelerator"] = (Off with { DataDisks = 1, WriteAcceleratorDisks = 1 }, null, "Write Accelerator"),
        ["three network interfaces"] = (Off with { Nics = 3 }, null, "number of network interfaces"),
        ["accelerated networking"] = (Off with { Size = "Standard_DS3_v2", AcceleratedNetworking = true }, null, null),
        ["generation 1"] = (Off with { Generation = 1 }, null, "cannot boot Hypervisor Generation"),
        ["SCSI"] = (Off with { DiskController = "SCSI" }, null, "disk controller types"),
        ["NVMe"] = (Off with { Size = "Standard_E4as_v6", DiskController = "NVMe" }, null, "disk controller types"),
        ["Arm"] = (Off with { Size = "Standard_D4ps_v5", Os = OsKind.Linux }, null, "different CPU Architectures"),
        ["Trusted Launch"] = (Off with { SecurityType = "TrustedLaunch" }, null, null),
        ["confidential"] = (Off with { Size = "Standard_DC4as_v5", SecurityType = "ConfidentialVM" }, null, "securityType"),
        ["Azure Disk Encryption"] = (Off with { AzureDiskEncryption = true }, null, null),
        ["Azure Disk Encryption on NVMe"] = (Off with { Size = "Standard_E4as_v6", DiskController = "NVMe", AzureDiskEncryption = true }, null, "Azure Disk Encryption"),
        ["encryption at host"] = (Off with { EncryptionAtHost = true }, null, null),
        ["Premium disks"] = (Off, null, "storage account type"),
        ["Ultra disks"] = (Off with { Zone = "1", DataDisks = 1, DataDiskType = "UltraSSD_LRS", UltraSsdEnabled = true }, null, null),
        ["hibernation on"] = (Off with { HibernationEnabled = true }, null, null),
        ["hibernated"] = (Off with { HibernationEnabled = true, Hibernated = true }, null, "hibernated"),
        ["Spot"] = (Off with { Spot = true }, null, null),
        ["no quota for Spot"] = (Off with { Spot = true }, (_, settings) => settings with { Quotas = [new("lowPriorityCores", 5)] }, "quota"),
        ["in a zone"] = (Off with { Zone = "2" }, (_, settings) => settings with { Restrictions = [new("Standard_D4s_v5", "westeurope", "Zone", ["2"]), new("Standard_D4s_v4", "westeurope")] }, "not available in location"),
        ["no quota in the region"] = (Off, (_, settings) => settings with { Quotas = [new("cores", 4)] }, "Total Regional Cores quota"),
        ["no quota in the family"] = (Off, (_, settings) => settings with { Quotas = [new("standardDSv5Family", 2), new("standardDSv4Family", 0)] }, "Cores quota"),
        ["policy"] = (Off, (world, settings) => settings with { SizePolicies = [new($"/subscriptions/{world.Subscriptions[0].Id}", ["Standard_B4s_v2", "Standard_D4s_v5"])] }, "disallowed by policy"),
        ["read-only lock"] = (Off, (world, settings) => settings with { Locks = [new($"/subscriptions/{world.Subscriptions[0].Id}")] }, "locked"),
        ["busy"] = (Ordinary with { ProvisioningState = "Updating" }, null, "another operation is in progress"),
        ["being deleted"] = (Ordinary with { ProvisioningState = "Deleting" }, null, "marked for deletion"),
        ["generalized"] = (Off with { Generalized = true }, null, "generalized"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_Azure_refuses_at_once_was_not_offered_or_was_offered_with_that_warning(string name)
    {
        var (machine, settings, expected) = Cases[name];
        var world = FiveSubscriptions(machine).With(Ordinary with { Name = "web-02", AvailabilitySet = machine.AvailabilitySet, ScaleSet = machine.ScaleSet });
        world.Settings = settings?.Invoke(world, world.Settings) ?? world.Settings;
        await using var azure = await StartAsync(world);
        var read = await azure.ReadAsync("web-01");
        var offers = new SizeAdvisor(Catalogue, azure.Clock).Choose(read).Fitting.ToDictionary(offer => offer.Size.Name);

        var refusals = await TryAllAsync(azure, machine, read);

        Assert.Empty(read.Unread);
        Assert.All(refusals, refusal => Assert.True(IsForetold(refusal.Value, offers.GetValueOrDefault(refusal.Key)), $"{refusal.Key} was offered, and Azure said: {refusal.Value.Code} {refusal.Value.Message}"));
        if (expected is not null)
            Assert.Contains(refusals.Values, refusal => refusal.Message.Contains(expected, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task In_a_set_whose_other_machines_are_off_a_size_of_other_hardware_is_offered_after_a_stop_and_Azure_takes_it()
    {
        await using var azure = await StartAsync(FiveSubscriptions(Ordinary with { AvailabilitySet = "web" }).With(Off with { Name = "web-02", AvailabilitySet = "web" }));
        var offer = new SizeAdvisor(Catalogue, azure.Clock).Choose(await azure.ReadAsync("web-01")).Fitting.Single(offer => offer.Size.Name == "Standard_D4s_v5");

        Assert.True(offer.NeedsStop);
        Assert.Contains(offer.Warnings, warning => warning.Rule == "availability-set-off" && warning.Arguments.SequenceEqual(["web", "web-02"]));
        await azure.Operator.DeallocateAsync(azure.IdOf("web-01"), default);
        azure.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.IsType<ActResult.Accepted>(await azure.Operator.ResizeAsync(azure.IdOf("web-01"), offer.Size.Name, default));
    }

    [Fact]
    public async Task A_size_that_the_region_does_not_have_is_refused_and_was_known_not_to_be_there()
    {
        await using var azure = await StartAsync(FiveSubscriptions(Off));

        var refusal = Assert.IsType<ActResult.Refused>(await azure.Operator.ResizeAsync(azure.IdOf("web-01"), "Standard_D4s_v99", default)).Refusal;

        Assert.Contains("not available in the current region", refusal.Message);
        Assert.IsType<Judgement.NotInRegion>(new SizeAdvisor(Catalogue, azure.Clock).Judge(await azure.ReadAsync("web-01"), "Standard_D4s_v99"));
    }

    [Fact]
    public async Task A_platform_update_that_refuses_a_change_was_told_with_the_offer()
    {
        await using var azure = await StartAsync(FiveSubscriptions(Off with { Maintenance = true }));
        var offer = new SizeAdvisor(Catalogue, azure.Clock).Choose(await azure.ReadAsync("web-01")).Fitting.First(offer => !offer.NeedsStop);
        azure.World.Fail(new() { Method = "PATCH", Status = 409, Code = "ResourceUpdateBlockedOnPlatformUpdate", Message = "The resource cannot be updated until the platform update is complete." });

        Assert.IsType<ActResult.Refused>(await azure.Operator.ResizeAsync(azure.IdOf("web-01"), offer.Size.Name, default));

        Assert.True(IsWarned(offer, "maintenance"));
    }

    [Fact]
    public async Task That_the_start_may_find_no_room_was_told_with_every_offer_to_a_machine_that_is_off_or_in_a_proximity_group()
    {
        await using var azure = await StartAsync(FiveSubscriptions(Off with { ProximityPlacementGroup = "near" }));
        var offers = new SizeAdvisor(Catalogue, azure.Clock).Choose(await azure.ReadAsync("web-01")).Fitting;
        azure.World.Fail(new() { Operation = "start", Code = "OverconstrainedAllocationRequest", Message = "Allocation failed. The constraints cannot be satisfied: VM Size, Networking Constraints." });
        var start = Assert.IsType<ActResult.Accepted>(await azure.Operator.StartAsync(azure.IdOf("web-01"), default));
        azure.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.IsType<OperationStatus.Failed>(await azure.Operator.PollAsync(start.Operation!, default));

        Assert.All(offers, offer => Assert.True(IsWarned(offer, "deallocated") && IsWarned(offer, "proximity-group")));
    }

    [Fact]
    public async Task A_machine_with_an_ephemeral_OS_disk_is_offered_nothing()
    {
        await using var azure = await StartAsync(FiveSubscriptions(Ordinary with { EphemeralOsDisk = true, OsDiskType = "Standard_LRS" }));

        Assert.Empty(new SizeAdvisor(Catalogue, azure.Clock).Choose(await azure.ReadAsync("web-01")).Fitting);
        Assert.Contains("ephemeral", Assert.IsType<ActResult.Refused>(await azure.Operator.DeallocateAsync(azure.IdOf("web-01"), default)).Refusal.Message);
    }

    // Each size that nests, on the machine as it was.
    private static async Task<Dictionary<string, AzureRefusal>> TryAllAsync(SimulatedAzure azure, VmSpec machine, MachineReading.Read read)
    {
        var refusals = new Dictionary<string, AzureRefusal>();
        foreach (var size in read.RegionSizes.Where(size => size.Cores <= MostCores && size.Name != machine.Size && Catalogue.Find(size.Name).Verdict == NestingVerdict.Supported))
        {
            if (await azure.Operator.ResizeAsync(read.Machine.Id, size.Name, default) is ActResult.Refused(var refusal))
                refusals[size.Name] = refusal;
            else
                azure.World.With(machine);
        }
        return refusals;
    }

    private static bool IsForetold(AzureRefusal refusal, Offer? offer) => (refusal.Kind, offer) switch
    {
        (_, null) => true,
        (RefusalKind.NotInCluster, _) => offer.NeedsStop,
        (RefusalKind.Busy, _) => IsWarned(offer, "busy"),
        (RefusalKind.SizeNotAvailable, _) => IsWarned(offer, "scale-set"),
        // Azure keeps silent about hibernation where a size does not have it, and that is no clear no.
        _ when refusal.Message.Contains("hibernation", StringComparison.Ordinal) => IsWarned(offer, "hibernation-unknown"),
        _ => false,
    };

    private static bool IsWarned(Offer offer, string rule) => offer.Warnings.Any(warning => warning.Rule == rule);
}
