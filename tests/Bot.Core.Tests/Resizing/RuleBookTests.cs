using Bot.Core.Resizing;

namespace Bot.Core.Tests.Resizing;

/// <summary>
/// What is known to decide about a resize, in 45 points, each with the rows of the table that watch over it. Three points are no question about one
/// size, and say where they are kept instead.
/// </summary>
public sealed class RuleBookTests
{
    private static readonly (int Point, string What, string[] Rows)[] Book =
    [
        (1, "the machine has the size already", ["same-size"]),
        (2, "a running machine takes in place only what its cluster has", ["not-in-place", "in-place-unread"]),
        (3, "a deallocated machine may take any size of the region, and only the start shows whether there is room", ["deallocated"]),
        (4, "an availability set is pinned to one cluster until all its members are deallocated", ["availability-set", "availability-set-off"]),
        (5, "the region lists the size", ["not-in-region"]),
        (6, "a restriction of the whole region, by support or by the kind of subscription", ["restricted", "restricted-offer-type"]),
        (7, "a restriction of the machine's zone", ["restricted-zone"]),
        (8, "the machine's zone has the size", ["zone"]),
        (9, "the size is for ordinary machines", ["not-for-vms"]),
        (10, "the processor architecture", ["architecture"]),
        (11, "the generation", ["generation"]),
        (12, "the disk controller that the machine really uses", ["disk-controller"]),
        (13, "the temporary disk", ["temp-disk", "temp-disk-unsure", "temp-disk-crossing", "local-nvme-raw"]),
        (14, "Premium disks", ["premium-disks"]),
        (15, "Ultra and Premium v2 disks, by zone", ["ultra-disks"]),
        (16, "the number of data disks", ["data-disks"]),
        (17, "the number of network interfaces", ["network-interfaces"]),
        (18, "accelerated networking", ["accelerated-networking", "mana-driver"]),
        (19, "an ephemeral OS disk", ["ephemeral-os-disk"]),
        (20, "encryption at host", ["encryption-at-host"]),
        (21, "Azure Disk Encryption", ["disk-encryption"]),
        (22, "Trusted Launch", ["trusted-launch"]),
        (23, "confidential machines", ["confidential"]),
        (24, "no security type is Standard, a new one is unknown: read so by Bot.Cloud, and asked by", ["trusted-launch", "confidential"]),
        (25, "a proximity placement group", ["proximity-group", "proximity-intent"]),
        (26, "a dedicated host or group of hosts", ["dedicated-host", "dedicated-host-room"]),
        (27, "a capacity reservation group", ["capacity-reservation", "capacity-reservation-full"]),
        (28, "Spot", ["spot", "spot-eviction"]),
        (29, "a scale set", ["scale-set", "scale-set-uniform", "scale-set-one-group"]),
        (30, "hibernated now", ["hibernated"]),
        (31, "hibernation switched on", ["hibernation", "hibernation-memory"]),
        (32, "hibernation together with nesting", ["hibernation-nesting"]),
        (33, "nested virtualization, which no capability tells", ["cannot-nest"]),
        (34, "Trusted Launch together with nesting", ["trusted-launch-nesting"]),
        (35, "Write Accelerator", ["write-accelerator"]),
        (36, "GPUs and RDMA", ["gpu", "rdma"]),
        (37, "locks", ["lock-read-only", "lock-cannot-delete"]),
        (38, "Azure Policy, for the new size and for the way back", ["policy", "policy-way-back"]),
        (39, "the region's vCPU quota", ["quota-region"]),
        (40, "the family's vCPU quota", ["quota-family"]),
        (41, "deallocated vCPUs count as well: the difference is asked for in either state, by", ["quota-region", "quota-family"]),
        (42, "what a reservation still holds needs no quota: asked by", ["quota-region", "quota-family"]),
        (43, "the machine's own state", ["busy", "being-deleted", "generalized", "provisioning-failed"]),
        (44, "a platform update", ["maintenance"]),
        (45, "unmanaged disks", ["unmanaged-disks"]),
    ];

    /// <summary>Rows that are no point of Azure's: what a machine must not lose, what ends, and what the organisation wants.</summary>
    private static readonly string[] Ours =
    [
        "fewer-cores", "less-memory", "larger", "constrained-cores", "retired", "retiring", "closed-to-growth", "series-not-allowed", "other-core-count", "too-dear",
    ];

    [Fact]
    public void Every_point_has_a_row_and_every_row_a_point()
    {
        Assert.Equal(Enumerable.Range(1, 45), Book.Select(entry => entry.Point));
        Assert.Equal(FitRules.All.Select(rule => rule.Name).Order(), Book.SelectMany(entry => entry.Rows).Concat(Ours).Distinct().Order());
    }

    [Fact]
    public void Every_row_names_a_page_or_says_that_there_is_none_and_a_day() => Assert.All(FitRules.All, rule =>
    {
        Assert.True(rule.Source is "practice" or "settings" || rule.Source.StartsWith("https://", StringComparison.Ordinal), $"{rule.Name}: {rule.Source}");
        Assert.InRange(rule.ReadOn, new DateOnly(2025, 1, 1), new DateOnly(2026, 12, 31));
    });
}
