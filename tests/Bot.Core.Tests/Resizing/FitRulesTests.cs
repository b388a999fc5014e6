using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Sizes;
using static Bot.Core.Tests.Resizing.Given;

namespace Bot.Core.Tests.Resizing;

/// <summary>Walks the whole table: every rule has a case that fits, one that is broken, and one where a fact is missing if it can be.</summary>
public sealed class FitRulesTests
{
    private static readonly Fit Plain = Fit(Linux(B4sV2) with { Generation = HyperVGeneration.V2 }, D4sV5);

    public static TheoryData<string> Rules => [.. FitRules.All.Select(rule => rule.Name)];

    public static TheoryData<string> RulesThatNeedAFact => [.. Cases.Where(entry => entry.Value.Missing is not null).Select(entry => entry.Key)];

    [Fact]
    public void Every_rule_has_its_cases_and_its_own_name() =>
        Assert.Equal(FitRules.All.Select(rule => rule.Name).Order(), Cases.Keys.Order());

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_machine_and_a_size_that_suit_each_other_hear_no_objection(string rule) =>
        Assert.Null(Named(rule).Judge(Cases[rule].Good ?? Plain));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_broken_rule_objects_with_its_weight_and_its_source(string rule)
    {
        var objection = Named(rule).Judge(Cases[rule].Broken);

        Assert.Equal((rule, Named(rule).Severity), (objection?.Rule, objection?.Severity));
        Assert.Matches(@"^\S.* \(20\d\d-\d\d-\d\d\)$", objection!.Source);
    }

    [Theory]
    [MemberData(nameof(RulesThatNeedAFact))]
    public void A_missing_fact_warns_and_never_says_yes(string rule)
    {
        var objection = Named(rule).Judge(Cases[rule].Missing!);

        Assert.Equal(($"{rule}-unknown", Severity.Warns), (objection?.Rule, objection?.Severity));
    }

    [Fact]
    public void All_objections_are_told_the_blocking_ones_first()
    {
        var objections = FitRules.Judge(Fit(Windows(B4ms) with { DataDisks = 40, Spot = true, Zone = "9", ScaleSet = "/x/set" }, D4psV5));

        Assert.Equal(["architecture", "temp-disk", "data-disks", "zone"], objections.Where(o => o.Severity == Severity.Blocks).Select(o => o.Rule).Except(["cannot-nest"]));
        Assert.Equal(objections.OrderByDescending(o => o.Severity), objections);
        Assert.Contains(objections, o => o.Rule == "scale-set");
    }

    [Fact]
    public void The_quota_of_another_family_needs_room_for_all_new_vCPUs_and_the_same_family_only_for_the_difference()
    {
        var tight = Plain with { Reading = Plain.Reading with { Quotas = [new("cores", 10, 12), new("standardDSv5Family", 8, 10)] } };

        Assert.Equal(["standardDSv5Family", "4", "8", "10"], Named("quota-family").Judge(tight)!.Arguments);
        Assert.Null(Named("quota-family").Judge(tight with { Present = D2sV5 }));
        Assert.Null(Named("quota-region").Judge(tight with { Present = D2sV5 }));
    }

    [Fact]
    public void A_smaller_need_passes_even_where_the_quota_is_overdrawn() =>
        Assert.Null(Named("quota-region").Judge(Plain with { Reading = Plain.Reading with { Quotas = [new("cores", 20, 10)] } }));

    [Fact]
    public void A_series_that_documents_NVMe_only_is_not_taken_for_SCSI_when_Azure_is_silent() =>
        Assert.Equal("disk-controller", Named("disk-controller").Judge(Fit(Linux(B4sV2), D4sV6 with { Controllers = [DiskController.Scsi] }))?.Rule);

    [Fact]
    public void Crossing_between_raw_NVMe_disks_and_none_is_free_for_Windows()
    {
        var fit = Fit(Windows(D4dsV6), D4sV6) with { Present = D4dsV6 };

        Assert.Null(Named("temp-disk").Judge(fit));
        Assert.Null(Named("temp-disk-unsure").Judge(fit with { Reading = fit.Reading with { TempDiskCrossingAllowed = null } }));
        Assert.Equal(Severity.Warns, Named("temp-disk-crossing").Judge(fit)?.Severity);
    }

    private static FitRule Named(string name) => FitRules.All.Single(rule => rule.Name == name);

    private static Fit With(Func<Machine, Machine> change) => Plain with { Reading = Plain.Reading with { Machine = change(Plain.Machine) } };

    private static Fit With(Func<Machine, Machine> change, VmSize target) => With(change) with { Target = target, Nesting = Catalogue.Find(target.Name) };

    private static Fit To(VmSize target) => With(machine => machine, target);

    private static Fit Priced(decimal? present, decimal? target) => Plain with
    {
        Preferences = new() { MaxPriceIncreasePercent = 10 },
        PresentPrice = present is { } now ? new(now, "USD", Today) : null,
        TargetPrice = target is { } then ? new(then, "USD", Today) : null,
    };

    private static Fit Knowing(Func<MachineReading.Read, MachineReading.Read> change) => Plain with { Reading = change(Plain.Reading) };

    private static readonly Dictionary<string, (Fit? Good, Fit Broken, Fit? Missing)> Cases = new()
    {
        ["same-size"] = (null, With(m => m with { Size = "standard_d4s_V5" }), null),
        ["cannot-nest"] = (null, To(B4ms), To(D4sV5 with { Name = "Standard_Q4s_v9" })),
        ["fewer-cores"] = (null, To(D2sV5), Plain with { Present = null }),
        ["less-memory"] = (null, To(D2sV5), Plain with { Present = null }),
        ["larger"] = (null, To(D8sV5), null),
        ["constrained-cores"] = (null, To(E8Of4V5), null),
        ["architecture"] = (null, To(D4psV5), Plain with { Present = null }),
        ["generation"] = (null, With(m => m with { Generation = HyperVGeneration.V1 }, D4sV6), To(D4sV5 with { Generations = [] })),
        ["gpu"] = (null, Plain with { Present = B4sV2 with { Gpus = 1 } }, null),
        ["not-for-vms"] = (null, To(D4sV5 with { ForVirtualMachines = false }), null),
        ["ephemeral-os-disk"] = (null, With(m => m with { EphemeralOsDisk = true }), null),
        ["unmanaged-disks"] = (null, With(m => m with { UnmanagedDisks = true }), null),
        ["disk-controller"] = (With(m => m with { Controller = DiskController.Nvme }, D4sV6), To(D4sV6), null),
        ["temp-disk"] = (Fit(Windows(B4ms), D4dsV4), Fit(Windows(B4ms), D4sV4), null),
        ["temp-disk-unsure"] = (Fit(Linux(B4ms), D4sV4), Fit(Windows(B4ms) with { System = GuestSystem.Unknown }, D4sV4), null),
        ["temp-disk-crossing"] = (Fit(Linux(B4ms), D4dsV4), Fit(Linux(B4ms), D4sV4), To(D4sV5 with { TempDiskMiB = null })),
        ["local-nvme-raw"] = (null, With(m => m with { Controller = DiskController.Nvme }, D4dsV6), null),
        ["premium-disks"] = (null, To(D4V5), With(m => m with { HasPremiumDisks = null }, D4V5)),
        ["ultra-disks"] = (With(m => m with { HasUltraDisks = true, Zone = "2" }, D4sV5 with { UltraDiskZones = ["2"] }), With(m => m with { HasUltraDisks = true, Zone = "1" }, D4sV5 with { UltraDisks = true, UltraDiskZones = ["2"] }), With(m => m with { HasUltraDisks = null })),
        ["data-disks"] = (With(m => m with { DataDisks = 8 }), With(m => m with { DataDisks = 9 }), With(m => m with { DataDisks = 1 }, D4sV5 with { MaxDataDisks = null })),
        ["write-accelerator"] = (null, With(m => m with { WriteAcceleratorDisks = 1 }), null),
        ["network-interfaces"] = (With(m => m with { NetworkInterfaces = 2 }), With(m => m with { NetworkInterfaces = 3 }), To(D4sV5 with { MaxNetworkInterfaces = null })),
        ["accelerated-networking"] = (With(m => m with { AcceleratedNetworking = true }), With(m => m with { AcceleratedNetworking = true }, D4sV5 with { AcceleratedNetworking = false }), With(m => m with { AcceleratedNetworking = null }, D4sV5 with { AcceleratedNetworking = null })),
        ["mana-driver"] = (null, With(m => m with { AcceleratedNetworking = true }, D4sV6), null),
        ["encryption-at-host"] = (null, With(m => m with { EncryptionAtHost = true }, D4sV5 with { EncryptionAtHost = false }), With(m => m with { EncryptionAtHost = true }, D4sV5 with { EncryptionAtHost = null })),
        ["disk-encryption"] = (With(m => m with { AzureDiskEncryption = true }), With(m => m with { AzureDiskEncryption = true }, D4sV6), With(m => m with { AzureDiskEncryption = null }, D4sV6)),
        ["trusted-launch"] = (With(m => m with { Security = SecurityType.TrustedLaunch }), With(m => m with { Security = SecurityType.TrustedLaunch }, D4sV5 with { TrustedLaunchDisabled = true }), With(m => m with { Security = SecurityType.Unknown })),
        ["trusted-launch-nesting"] = (null, With(m => m with { Security = SecurityType.TrustedLaunch }), null),
        ["confidential"] = (null, With(m => m with { Security = SecurityType.Confidential }), With(m => m with { Security = SecurityType.Unknown })),
        ["zone"] = (With(m => m with { Zone = "1" }), With(m => m with { Zone = "1" }, D4sV5 with { Zones = ["2"] }), null),
        ["availability-set"] = (With(m => m with { AvailabilitySet = "/x/web" }), Knowing(r => r with { Machine = r.Machine with { AvailabilitySet = "/x/web" }, SizesInPlace = new HashSet<string>() }), Knowing(r => r with { Machine = r.Machine with { AvailabilitySet = "/x/web" }, SizesInPlace = null })),
        ["proximity-group"] = (null, With(m => m with { ProximityPlacementGroup = "/x/near" }), null),
        ["dedicated-host"] = (With(m => m with { DedicatedHost = "/hostGroups/g/hosts/h" }, B4sV2), With(m => m with { DedicatedHost = "/hostGroups/g/hosts/h" }), With(m => m with { DedicatedHost = "/hostGroups/g/hosts/h" }) with { Present = null }),
        ["dedicated-host-room"] = (null, With(m => m with { DedicatedHost = "/hostGroups/g" }), null),
        ["capacity-reservation"] = (null, With(m => m with { CapacityReservationGroup = "/x/reserved" }), null),
        ["scale-set"] = (null, With(m => m with { ScaleSet = "/x/flex" }), null),
        ["spot"] = (With(m => m with { Spot = true }), With(m => m with { Spot = true }, D4sV5 with { Spot = false }), With(m => m with { Spot = true }, D4sV5 with { Spot = null })),
        ["spot-eviction"] = (null, With(m => m with { Spot = true }), null),
        ["restricted"] = (To(D4sV5 with { Restrictions = [new("NotAvailableForSubscription", ["1"])] }), To(D4sV5 with { Restrictions = [new("NotAvailableForSubscription", [])] }), null),
        ["restricted-zone"] = (With(m => m with { Zone = "2" }, D4sV5 with { Restrictions = [new("QuotaId", ["1"])] }), With(m => m with { Zone = "1" }, D4sV5 with { Restrictions = [new("QuotaId", ["1"])] }), null),
        ["retired"] = (null, To(D4sV5 with { RetiresOn = Today }), null),
        ["retiring"] = (null, To(D4sV3), null),
        ["closed-to-growth"] = (null, To(D4sV3), null),
        ["series-not-allowed"] = (Plain with { Preferences = new() { AllowedSeries = ["ddsv5", "dsv5"] } }, Plain with { Preferences = new() { AllowedSeries = ["Ddsv5"] } }, null),
        ["other-core-count"] = (Plain with { Preferences = new() { KeepVcpuCount = true } }, To(D8sV5) with { Preferences = new() { KeepVcpuCount = true } }, Plain with { Preferences = new() { KeepVcpuCount = true }, Present = null }),
        ["too-dear"] = (Priced(100, 110), Priced(100, 111), Priced(100, null)),
        ["not-in-place"] = (With(m => m with { Power = PowerState.Deallocated }), Knowing(r => r with { SizesInPlace = null }), null),
        ["in-place-unread"] = (null, Knowing(r => r with { SizesInPlace = null }), null),
        ["power-unread"] = (null, With(m => m with { Power = PowerState.Unknown }), null),
        ["hibernated"] = (null, With(m => m with { Hibernated = true }), null),
        ["hibernation"] = (With(m => m with { HibernationEnabled = true }), With(m => m with { HibernationEnabled = true }, D4sV5 with { Hibernation = false }), With(m => m with { HibernationEnabled = true }, D4sV5 with { Hibernation = null })),
        ["hibernation-memory"] = (With(m => m with { HibernationEnabled = true }), With(m => m with { HibernationEnabled = true }, D4sV5 with { MemoryGiB = 65 }), null),
        ["hibernation-nesting"] = (null, With(m => m with { HibernationEnabled = true }), null),
        ["being-deleted"] = (null, With(m => m with { ProvisioningState = "Deleting" }), null),
        ["busy"] = (null, With(m => m with { ProvisioningState = "Updating" }), With(m => m with { ProvisioningState = "" })),
        ["provisioning-failed"] = (null, With(m => m with { ProvisioningState = "Failed" }), null),
        ["lock-read-only"] = (Knowing(r => r with { Locks = [new("keep", false, "/s")] }), Knowing(r => r with { Locks = [new("still", true, "/s")] }), Knowing(r => r with { Locks = null })),
        ["lock-cannot-delete"] = (null, Knowing(r => r with { Locks = [new("keep", false, "/s")] }), null),
        ["quota-family"] = (null, Knowing(r => r with { Quotas = [new("STANDARDDSV5FAMILY", 7, 10)] }), Knowing(r => r with { Quotas = null })),
        ["quota-region"] = (null, To(D8sV5) with { Reading = Plain.Reading with { Quotas = [new("cores", 7, 10)] } }, To(D8sV5) with { Reading = Plain.Reading with { Quotas = [] } }),
    };
}
