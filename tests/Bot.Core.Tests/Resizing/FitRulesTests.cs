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

    [Fact]
    public void An_availability_set_that_does_not_have_the_size_is_refused_with_the_names_of_the_members_that_would_have_to_be_stopped() =>
        Assert.Equal(["web", "web-2, web-4"], Named("availability-set").Judge(InSet(new("web-2", PowerState.Running), Off("web-3"), new("web-4", PowerState.Stopped)))!.Arguments);

    [Fact]
    public void When_all_other_members_of_the_set_are_deallocated_the_size_is_possible_after_a_stop_and_people_are_told_what_it_hangs_on()
    {
        var freed = InSet(Off("web-2"), Off("web-3")) with { Target = D4sV5 };
        freed = freed with { Reading = freed.Reading with { SizesInPlace = new HashSet<string>() } };

        var objections = FitRules.Judge(freed);

        Assert.Equal(["not-in-place", "availability-set-off"], objections.Select(objection => objection.Rule));
        Assert.Equal(["web", "web-2, web-3"], objections[1].Arguments);
    }

    [Fact]
    public void A_member_of_the_set_of_which_nobody_knows_whether_it_is_off_counts_as_on() =>
        Assert.Equal(["web", "web-3"], Named("availability-set").Judge(InSet(Off("web-2"), new("web-3", PowerState.Unknown)))!.Arguments);

    [Fact]
    public void A_size_that_the_sets_hardware_has_needs_no_member_stopped() => Assert.DoesNotContain(
        FitRules.Judge(InSet(new SetMember("web-2", PowerState.Running)) with { Target = D4sV4 }), objection => objection.Rule.StartsWith("availability-set", StringComparison.Ordinal));

    [Fact]
    public void When_the_set_cannot_be_read_a_size_that_the_machine_can_take_where_it_stands_passes() =>
        Assert.Null(Named("availability-set").Judge(With(m => m with { AvailabilitySet = "/x/web" })));

    [Fact]
    public void A_host_whose_room_is_known_takes_what_it_lists_and_nothing_else()
    {
        Assert.Null(Named("dedicated-host").Judge(OnHost("standard_d4s_v5", 0)));
        Assert.Equal(Severity.Blocks, Named("dedicated-host").Judge(OnHost("Standard_D8s_v5", 3))?.Severity);
    }

    [Fact]
    public void A_size_that_policy_was_not_asked_about_is_not_called_allowed() =>
        Assert.Equal("policy-unknown", Named("policy").Judge(Denying("Standard_B4s_v2") with { Target = D8sV5 })?.Rule);

    [Fact]
    public void What_a_capacity_reservation_still_holds_needs_no_quota()
    {
        static Fit Poor(Fit fit) => fit with { Reading = fit.Reading with { Quotas = [new("cores", 100, 100), new("standardDSv5Family", 10, 10)] } };

        Assert.Null(Named("quota-family").Judge(Poor(Holding("Standard_D4s_v5"))));
        Assert.NotNull(Named("quota-family").Judge(Poor(Holding("Standard_D4s_v5", 2, 2))));
    }

    [Fact]
    public void Azure_Disk_Encryption_of_Linux_does_not_go_through_NVMe_whatever_the_size() => Assert.Equal(
        Severity.Blocks, Named("disk-encryption").Judge(With(m => m with { AzureDiskEncryption = true, Controller = DiskController.Nvme }, D4sV5 with { Controllers = [DiskController.Nvme] }))?.Severity);

    [Fact]
    public void A_reservation_without_a_zone_is_for_machines_without_a_zone_and_the_others_are_told_with_theirs()
    {
        Assert.Equal(["held", "Standard_D4s_v5"], Named("capacity-reservation").Judge(Holding("Standard_D4s_v5", zone: null))!.Arguments);
        Assert.Equal(["held", "Standard_D4s_v5 (2)"], Named("capacity-reservation").Judge(Holding("Standard_D4s_v5", zone: "2"))!.Arguments);
    }

    [Fact]
    public void A_processor_that_we_do_not_know_is_not_taken_for_the_present_one() =>
        Assert.Equal(Severity.Blocks, Named("architecture").Judge(To(D4sV5 with { Architecture = CpuArchitecture.Other }))?.Severity);

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

    private static Fit Standing(Func<Machine, Machine> change, Surroundings around) =>
        With(change) with { Reading = Plain.Reading with { Machine = change(Plain.Machine), Surroundings = around with { Policy = Plain.Reading.Surroundings.Policy } } };

    private static Fit InSet(params IReadOnlyList<SetMember> otherMembers) => Standing(
        m => m with { AvailabilitySet = "/x/web" }, new() { AvailabilitySet = new(new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "standard_b4s_v2", "standard_d4s_v4" }, otherMembers) });

    private static SetMember Off(string name) => new(name, PowerState.Deallocated);

    private static Fit Near(params IReadOnlyList<string>? intended) => Standing(m => m with { ProximityPlacementGroup = "/x/near" }, new() { ProximityIntent = intended });

    private static Fit OnHost(string size, long room) => Standing(
        m => m with { DedicatedHost = "/hostGroups/g" }, new() { HostRoom = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase) { [size] = room } });

    private static Fit Holding(string size, long held = 2, long used = 1, string? zone = "1") => Standing(
        m => m with { CapacityReservationGroup = "/x/held", Zone = "1" }, new() { Reservations = [new(size, zone, held, used)] });

    private static Fit InScaleSet(bool flexible, bool oneGroup) => Standing(m => m with { ScaleSet = "/x/flex" }, new() { ScaleSet = new(flexible, oneGroup) });

    private static Fit Denying(string? denied) => Plain with
    {
        Reading = Plain.Reading with
        {
            Surroundings = new() { Policy = denied is null ? null : new(new HashSet<string> { "Standard_D4s_v5", "Standard_B4s_v2" }, new Dictionary<string, string> { [denied] = "only-some" }) },
        },
    };

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
        ["gpu"] = (null, Plain with { Present = B4sV2 with { Gpus = 1 } }, Plain with { Present = null }),
        ["rdma"] = (Plain with { Present = B4sV2 with { Rdma = true }, Target = D4sV5 with { Rdma = true } }, Plain with { Present = B4sV2 with { Rdma = true } }, Plain with { Present = null }),
        ["not-for-vms"] = (null, To(D4sV5 with { ForVirtualMachines = false }), null),
        ["ephemeral-os-disk"] = (null, With(m => m with { EphemeralOsDisk = true }), null),
        ["unmanaged-disks"] = (null, With(m => m with { UnmanagedDisks = true }), null),
        ["disk-controller"] = (With(m => m with { Controller = DiskController.Nvme }, D4sV6), To(D4sV6), To(D4sV5 with { Controllers = [] })),
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
        ["zone"] = (With(m => m with { Zone = "1" }), With(m => m with { Zone = "1" }, D4sV5 with { Zones = ["2"] }), With(m => m with { Zone = "1" }, D4sV5 with { InRegion = null, Zones = [] })),
        ["availability-set-off"] = (InSet(), InSet(Off("web-2")), null),
        ["availability-set"] = (InSet(), InSet(new SetMember("web-2", PowerState.Running)), Knowing(r => r with { Machine = r.Machine with { AvailabilitySet = "/x/web" }, SizesInPlace = null })),
        ["proximity-group"] = (null, With(m => m with { ProximityPlacementGroup = "/x/near" }), null),
        ["proximity-intent"] = (Near("standard_d4s_v5"), Near("Standard_E4s_v5"), Near(null)),
        ["dedicated-host"] = (With(m => m with { DedicatedHost = "/hostGroups/g/hosts/h" }, B4sV2), With(m => m with { DedicatedHost = "/hostGroups/g/hosts/h" }), With(m => m with { DedicatedHost = "/hostGroups/g/hosts/h" }) with { Present = null }),
        ["dedicated-host-room"] = (OnHost("standard_d4s_v5", 1), OnHost("Standard_D4s_v5", 0), With(m => m with { DedicatedHost = "/hostGroups/g" })),
        ["capacity-reservation"] = (Holding("standard_d4s_v5"), Holding("Standard_D4s_v5", zone: "2"), With(m => m with { CapacityReservationGroup = "/x/held" })),
        ["capacity-reservation-full"] = (Holding("Standard_D4s_v5"), Holding("Standard_D4s_v5", held: 2, used: 2), null),
        ["scale-set"] = (null, With(m => m with { ScaleSet = "/x/flex" }), null),
        ["scale-set-uniform"] = (InScaleSet(flexible: true, oneGroup: true), InScaleSet(flexible: false, oneGroup: false), With(m => m with { ScaleSet = "/x/flex" })),
        ["scale-set-one-group"] = (InScaleSet(flexible: true, oneGroup: false), InScaleSet(flexible: true, oneGroup: true), With(m => m with { ScaleSet = "/x/flex" })),
        ["policy"] = (Denying("Standard_B4s_v2"), Denying("Standard_D4s_v5"), Denying(null)),
        ["policy-way-back"] = (Denying("Standard_D4s_v5"), Denying("Standard_B4s_v2"), null),
        ["spot"] = (With(m => m with { Spot = true }), With(m => m with { Spot = true }, D4sV5 with { Spot = false }), With(m => m with { Spot = true }, D4sV5 with { Spot = null })),
        ["spot-eviction"] = (null, With(m => m with { Spot = true }), null),
        ["not-in-region"] = (null, To(D4sV5 with { InRegion = false }), To(D4sV5 with { InRegion = null })),
        ["restricted-offer-type"] = (To(D4sV5 with { Restrictions = [new("QuotaId", ["1"])] }), To(D4sV5 with { Restrictions = [new("QuotaId", [])] }), null),
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
        ["deallocated"] = (With(m => m with { Power = PowerState.Stopped }), With(m => m with { Power = PowerState.Deallocated }), With(m => m with { Power = PowerState.Unknown })),
        ["hibernated"] = (null, With(m => m with { Hibernated = true }), null),
        ["hibernation"] = (With(m => m with { HibernationEnabled = true }), With(m => m with { HibernationEnabled = true }, D4sV5 with { Hibernation = false }), With(m => m with { HibernationEnabled = true }, D4sV5 with { Hibernation = null })),
        ["hibernation-memory"] = (With(m => m with { HibernationEnabled = true }), With(m => m with { HibernationEnabled = true }, D4sV5 with { MemoryGiB = 65 }), null),
        ["hibernation-nesting"] = (null, With(m => m with { HibernationEnabled = true }), null),
        ["being-deleted"] = (null, With(m => m with { ProvisioningState = "Deleting" }), null),
        ["generalized"] = (null, With(m => m with { Generalized = true }), null),
        ["maintenance"] = (With(m => m with { MaintenanceUntil = new(Today.AddDays(-1), TimeOnly.MinValue, TimeSpan.Zero) }), With(m => m with { MaintenanceUntil = new(Today.AddDays(3), TimeOnly.MinValue, TimeSpan.Zero) }), null),
        ["busy"] = (null, With(m => m with { ProvisioningState = "Updating" }), With(m => m with { ProvisioningState = "" })),
        ["provisioning-failed"] = (null, With(m => m with { ProvisioningState = "Failed" }), null),
        ["lock-read-only"] = (Knowing(r => r with { Locks = [new("keep", false, "/s")] }), Knowing(r => r with { Locks = [new("still", true, "/s")] }), Knowing(r => r with { Locks = null })),
        ["lock-cannot-delete"] = (null, Knowing(r => r with { Locks = [new("keep", false, "/s")] }), null),
        ["quota-family"] = (null, Knowing(r => r with { Quotas = [new("STANDARDDSV5FAMILY", 7, 10)] }), Knowing(r => r with { Quotas = null })),
        ["quota-region"] = (null, To(D8sV5) with { Reading = Plain.Reading with { Quotas = [new("cores", 7, 10)] } }, To(D8sV5) with { Reading = Plain.Reading with { Quotas = [] } }),
    };
}
