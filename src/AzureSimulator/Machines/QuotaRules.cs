using System.Collections.Frozen;
using AzureSimulator.Arm;
using AzureSimulator.Sizes;

namespace AzureSimulator.Machines;

/// <summary>vCPU quotas. Allocated and deallocated machines both count; Spot machines count in their own bucket.
/// Source: https://learn.microsoft.com/azure/quotas/per-vm-quota-requests (2026-11).</summary>
internal static class QuotaRules
{
    public const string Regional = "cores";
    public const string Spot = "lowPriorityCores";

    private static readonly FrozenSet<string> Rare = SizeTable.All
        .Where(row => row.Size[0] is 'N' or 'H' or 'M')
        .Select(row => row.Family)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static ArmError? Refusal(ResizeOrder order)
    {
        var vm = order.Vm;
        var more = order.To.VCpus - order.From.VCpus;
        if (vm.Spot)
            return Check(order, Spot, "LowPriorityCores", more);
        var moreInFamily = SameFamily(order) ? more : order.To.VCpus;
        return Check(order, order.To.Family, $"{order.To.Family} Cores", moreInFamily)
            ?? Check(order, Regional, "Total Regional Cores", more);
    }

    /// <summary>The limit in vCPUs of a family, or of the region.</summary>
    public static long Limit(SimulatorSettings settings, string subscription, string region, string bucket) => settings.Quotas
        .Where(quota => Same(quota.Family, bucket) && Covers(quota.Subscription, subscription) && Covers(quota.Region, region))
        .Select(quota => (long?)quota.Limit)
        .LastOrDefault() ?? Default(bucket);

    public static long Used(IEnumerable<Machine> machinesOfSubscription, string region, string bucket) => machinesOfSubscription
        .Where(machine => Same(machine.Spec.Region, region) && InBucket(machine, bucket))
        .Sum(machine => (long)machine.SizeRow.VCpus);

    private static ArmError? Check(ResizeOrder order, string bucket, string name, int more)
    {
        var (subscription, region) = (order.Vm.Subscription, order.Vm.Region);
        var limit = Limit(order.World.Settings, subscription, region, bucket);
        var used = Used(order.World.MachinesOf(subscription), region, bucket);
        return more <= 0 || used + more <= limit ? null : MachineRefusals.NotAllowed(
            $"Operation could not be completed as it results in exceeding approved {name} quota. Additional details - Deployment Model: Resource "
            + $"Manager, Location: {region}, Current Limit: {limit}, Current Usage: {used}, Additional Required: {more}, "
            + $"(Minimum) New Limit Required: {used + more}. Submit a request for Quota increase at https://aka.ms/ProdportalCRP.");
    }

    /// <summary>Like a new subscription: none of the rare families, a hundred of each ordinary one.</summary>
    private static long Default(string bucket) => bucket switch
    {
        Regional => 350,
        _ when Rare.Contains(bucket) => 0,
        _ => 100,
    };

    private static bool InBucket(Machine machine, string bucket) => bucket switch
    {
        Spot => machine.Spec.Spot,
        Regional => !machine.Spec.Spot,
        _ => !machine.Spec.Spot && Same(machine.SizeRow.Family, bucket),
    };

    private static bool SameFamily(ResizeOrder order) => Same(order.From.Family, order.To.Family);

    private static bool Covers(string? setting, string value) => setting is null || Same(setting, value);

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
