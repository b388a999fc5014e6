using AzureSimulator.Sizes;

namespace AzureSimulator.Machines;

/// <summary>The sizes that a machine can take as it stands: its cluster's while it has one, its availability set's while that is pinned,
/// else the region's. Source: https://learn.microsoft.com/azure/virtual-machines/sizes/resize-vm (2025-11).</summary>
internal static class AvailableSizes
{
    public static IEnumerable<VmSizeRow> Of(SimulatorWorld world, Machine machine) =>
        In(world, machine.Spec.Region, machine.Spec.Subscription, PinOf(world, machine));

    public static IEnumerable<VmSizeRow> OfSet(SimulatorWorld world, IReadOnlyList<Machine> members) =>
        In(world, members[0].Spec.Region, members[0].Spec.Subscription, Pin(members));

    public static bool Offers(SimulatorWorld world, Machine machine, VmSizeRow row) =>
        PinOf(world, machine) is not { } cluster || HardwareClusters.Offers(world.Settings, cluster, row);

    public static IReadOnlyList<Machine> Members(SimulatorWorld world, string subscription, string group, string set) =>
    [
        .. world.MachinesOf(subscription).Where(machine =>
            Same(machine.Spec.ResourceGroup, group) && Same(machine.Spec.AvailabilitySet, set)),
    ];

    private static string? PinOf(SimulatorWorld world, Machine machine) =>
        machine.Cluster ?? (machine.Spec is { AvailabilitySet: { } set } spec
            ? Pin(Members(world, spec.Subscription, spec.ResourceGroup, set))
            : null);

    private static string? Pin(IEnumerable<Machine> members) =>
        members.Select(member => member.Cluster).FirstOrDefault(cluster => cluster is not null);

    private static IEnumerable<VmSizeRow> In(SimulatorWorld world, string region, string subscription, string? cluster) =>
        from row in world.Catalog.In(region)
        where cluster is null || HardwareClusters.Offers(world.Settings, cluster, row)
        where !world.Catalog.IsClosed(row, region, subscription)
        select row;

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
