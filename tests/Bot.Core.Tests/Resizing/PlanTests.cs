using Bot.Core.Machines;
using Bot.Core.Resizing;
using static Bot.Core.Tests.Resizing.Given;

namespace Bot.Core.Tests.Resizing;

/// <summary>What is approved, and what of it must still be so when the work begins.</summary>
public sealed class PlanTests
{
    private static readonly HashSet<string> Cluster = new(StringComparer.OrdinalIgnoreCase) { "Standard_B4s_v2" };
    private static readonly HashSet<string> ClusterWithTarget = new(StringComparer.OrdinalIgnoreCase) { "standard_d4s_V4" };
    private static readonly Machine Machine = Sample.Machine() with { UniqueId = "5c0a", Generation = HyperVGeneration.V2, HasPremiumDisks = true };
    private static readonly ResizePlan Plan = Sample.Plan() with { Traits = Traits.Of(Machine), Price = new(140, "USD", Today), PriceChange = 12 };

    /// <summary>Every way in which a machine can differ from the approved one, with what people are told of it.</summary>
    public static TheoryData<string, string, string> Differences => new()
    {
        { "size", "Standard_B4s_v2", "Standard_B8s_v2" },
        { "power", "Running", "Stopped" },
        { "machine", "5c0a", "77de" },
        { "zone", "None", "2" },
        { "system", "Windows", "Linux" },
        { "generation", "V2", "V1" },
        { "security", "Standard", "TrustedLaunch" },
        { "controller", "Scsi", "Nvme" },
        { "data-disks", "0", "3" },
        { "premium-disks", "True", "False" },
        { "ultra-disks", "False", "True" },
        { "write-accelerator", "0", "1" },
        { "ephemeral-os-disk", "False", "True" },
        { "unmanaged-disks", "False", "True" },
        { "encryption-at-host", "False", "True" },
        { "disk-encryption", "False", "True" },
        { "network-interfaces", "1", "2" },
        { "availability-set", "None", "web" },
        { "proximity-group", "None", "near" },
        { "dedicated-host", "None", "host" },
        { "capacity-reservation", "None", "held" },
        { "scale-set", "None", "flex" },
        { "spot", "False", "True" },
        { "hibernation", "False", "True" },
        { "hibernated", "False", "True" },
        { "licence", "None", "Windows_Server" },
    };

    /// <summary>What of a machine the rules judge anew.</summary>
    private static readonly string[] Judgeable = ["data-disks", "premium-disks", "ultra-disks", "write-accelerator", "network-interfaces", "encryption-at-host", "disk-encryption", "hibernation"];

    public static TheoryData<string> PartsJudged => [.. Judgeable];

    public static TheoryData<string> OtherMachines => [.. Differences.Select(row => (string)row[0]).Except(Judgeable)];

    [Fact]
    public void An_approval_stands_for_the_machine_as_it_was_shown() => Assert.Empty(PlanCheck.Changes(Plan, Machine, Cluster, Plan.Price, null));

    [Theory]
    [MemberData(nameof(Differences))]
    public void Whatever_changed_is_named_with_what_it_was_and_what_it_is(string what, string before, string now) =>
        Assert.Equal([new PlanChange(what, before, now)], PlanCheck.Changes(Plan, Differing(what), Cluster, Plan.Price, null));

    /// <summary>What the size takes as well is no reason to ask again; what it does not, or what the approver has not read, is.</summary>
    [Theory]
    [MemberData(nameof(PartsJudged))]
    public void A_change_that_the_rules_judge_as_before_voids_nothing(string what)
    {
        var other = new Objection("larger", Severity.Warns, ["8", "4"], "x");
        var (warned, barred) = (new Objection($"{what}-unknown", Severity.Warns, [], "x"), new Objection(what, Severity.Blocks, ["3"], "x"));

        Assert.Empty(PlanCheck.Changes(Plan, Differing(what), Cluster, Plan.Price, Judged(other)));
        Assert.Empty(PlanCheck.Changes(Plan with { Warnings = [warned with { Source = "an older page" }] }, Differing(what), Cluster, Plan.Price, Judged(warned)));
        Assert.Equal([what], PlanCheck.Changes(Plan, Differing(what), Cluster, Plan.Price, Judged(other, warned)).Select(change => change.What));
        Assert.Equal([what], PlanCheck.Changes(Plan, Differing(what), Cluster, Plan.Price, new Judgement.DoesNotFit(new(Given.D4sV4, [barred]))).Select(change => change.What));
    }

    [Fact]
    public void The_same_warning_with_other_numbers_is_another_warning()
    {
        static Objection Full(string used) => new("hibernation-memory", Severity.Warns, [used, "64"], "x");

        Assert.NotEmpty(PlanCheck.Changes(Plan with { Warnings = [Full("32")] }, Differing("hibernation"), Cluster, Plan.Price, Judged(Full("65"))));
    }

    [Theory]
    [MemberData(nameof(OtherMachines))]
    public void What_makes_it_another_machine_voids_the_approval_whatever_the_rules_say(string what) =>
        Assert.Equal([what], PlanCheck.Changes(Plan, Differing(what), Cluster, Plan.Price, Judged()).Select(change => change.What));

    [Fact]
    public void Every_trait_has_its_case() =>
        Assert.Equal(Traits.Of(Machine).Select(trait => trait.Name).Order(), Differences.Select(row => (string)row[0]).Except(["size", "power"]).Order());

    [Fact]
    public void All_changes_are_told_at_once() => Assert.Equal(
        ["size", "machine", "controller"],
        PlanCheck.Changes(Plan, Machine with { Size = "Standard_B2ms", UniqueId = "77de", Controller = DiskController.Nvme }, Cluster, null, null).Select(change => change.What));

    [Fact]
    public void What_Azure_does_not_tell_this_time_is_no_change() => Assert.Empty(PlanCheck.Changes(
        Plan, Machine with { UniqueId = null, Generation = HyperVGeneration.Unknown, HasPremiumDisks = null, Security = SecurityType.Unknown }, Cluster, null, null));

    [Fact]
    public void A_machine_on_its_way_to_where_it_was_has_not_changed() =>
        Assert.Empty(PlanCheck.Changes(Plan, Machine with { Power = PowerState.Starting }, Cluster, null, null));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_approval_without_a_stop_does_not_stand_when_the_size_can_no_longer_be_had_in_place(bool listRead)
    {
        var plan = Plan with { NeedsStop = false };

        Assert.Equal(["in-place"], PlanCheck.Changes(plan, Machine, listRead ? Cluster : null, null, null).Select(change => change.What));
        Assert.Empty(PlanCheck.Changes(plan, Machine, ClusterWithTarget, null, null));
        Assert.Empty(PlanCheck.Changes(plan with { Power = PowerState.Deallocated }, Machine with { Power = PowerState.Deallocated }, null, null, null));
    }

    [Fact]
    public void A_price_above_the_approved_one_is_a_change_and_nothing_else_about_prices_is()
    {
        Assert.Equal([new PlanChange("price", "USD 140.00", "USD 140.01")], PlanCheck.Changes(Plan, Machine, Cluster, Plan.Price! with { PerMonth = 140.01m }, null));
        Assert.Empty(PlanCheck.Changes(Plan, Machine, Cluster, Plan.Price! with { PerMonth = 90 }, null));
        Assert.Empty(PlanCheck.Changes(Plan, Machine, Cluster, null, null));
        Assert.Empty(PlanCheck.Changes(Plan with { Price = null }, Machine, Cluster, Plan.Price, null));
        Assert.Empty(PlanCheck.Changes(Plan, Machine, Cluster, new(150, "EUR", Today), null));
    }

    [Fact]
    public void A_plan_with_anything_else_in_it_has_another_hash()
    {
        ResizePlan[] others =
        [
            Plan with { Machine = Plan.Machine with { Name = "vm-build-08" } },
            Plan with { Region = "northeurope" },
            Plan with { FromSize = "Standard_B2ms" },
            Plan with { ToSize = "Standard_D8s_v4" },
            Plan with { Power = PowerState.Stopped },
            Plan with { NeedsStop = false },
            Plan with { ReadAt = Plan.ReadAt.AddSeconds(1) },
            Plan with { Price = null },
            Plan with { Price = Plan.Price! with { PerMonth = 141 } },
            Plan with { Price = Plan.Price! with { Currency = "EUR" } },
            Plan with { PriceChange = 13 },
            Plan with { Traits = Traits.Of(Machine with { UniqueId = "77de" }) },
            Plan with { Warnings = [new("larger", Severity.Warns, ["8", "4"], "x")] },
            Plan with { Warnings = [new("larger", Severity.Warns, ["84"], "x")] },
        ];

        Assert.Equal(others.Length + 1, others.Append(Plan).Select(plan => plan.Hash).Distinct().Count());
        Assert.Equal(Plan.Hash, (Plan with { Machine = Plan.Machine with { Name = "VM-Build-07" } }).Hash);
    }

    [Theory]
    [InlineData(PowerState.Running, true, new[] { PlanStep.Stop, PlanStep.Change, PlanStep.Start })]
    [InlineData(PowerState.Running, false, new[] { PlanStep.ChangeInPlace })]
    [InlineData(PowerState.Stopped, true, new[] { PlanStep.Stop, PlanStep.Change })]
    [InlineData(PowerState.Stopped, false, new[] { PlanStep.ChangeInPlace })]
    [InlineData(PowerState.Deallocated, false, new[] { PlanStep.Change })]
    public void A_plan_says_its_steps(PowerState power, bool needsStop, PlanStep[] steps) => Assert.Equal(steps, Sample.Plan(power, needsStop).Steps);

    private static Judgement.Fits Judged(params IReadOnlyList<Objection> warnings) =>
        new(new() { Size = Given.D4sV4, Nesting = Given.Catalogue.Find("Standard_D4s_v4"), Labels = [], NeedsStop = true, Warnings = warnings });

    private static Machine Differing(string what) => what switch
    {
        "size" => Machine with { Size = "Standard_B8s_v2" },
        "power" => Machine with { Power = PowerState.Stopped },
        "machine" => Machine with { UniqueId = "77de" },
        "zone" => Machine with { Zone = "2" },
        "system" => Machine with { System = GuestSystem.Linux },
        "generation" => Machine with { Generation = HyperVGeneration.V1 },
        "security" => Machine with { Security = SecurityType.TrustedLaunch },
        "controller" => Machine with { Controller = DiskController.Nvme },
        "data-disks" => Machine with { DataDisks = 3 },
        "premium-disks" => Machine with { HasPremiumDisks = false },
        "ultra-disks" => Machine with { HasUltraDisks = true },
        "write-accelerator" => Machine with { WriteAcceleratorDisks = 1 },
        "ephemeral-os-disk" => Machine with { EphemeralOsDisk = true },
        "unmanaged-disks" => Machine with { UnmanagedDisks = true },
        "encryption-at-host" => Machine with { EncryptionAtHost = true },
        "disk-encryption" => Machine with { AzureDiskEncryption = true },
        "network-interfaces" => Machine with { NetworkInterfaces = 2 },
        "availability-set" => Machine with { AvailabilitySet = "/x/Web" },
        "proximity-group" => Machine with { ProximityPlacementGroup = "/x/near" },
        "dedicated-host" => Machine with { DedicatedHost = "/x/host" },
        "capacity-reservation" => Machine with { CapacityReservationGroup = "/x/held" },
        "scale-set" => Machine with { ScaleSet = "/x/flex" },
        "spot" => Machine with { Spot = true },
        "hibernation" => Machine with { HibernationEnabled = true },
        "hibernated" => Machine with { Hibernated = true },
        "licence" => Machine with { LicenseType = "Windows_Server" },
        _ => Machine,
    };
}
