namespace AzureSimulator.Machines;

/// <summary>Whether the hardware for a size is there. It shows only when a machine wants its seat, never before.
/// Source: https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/allocation-failure (2026-11).</summary>
internal static class Capacity
{
    public static Fault? Doom(SimulatorSettings settings, Work work)
    {
        var spec = work.Machine.Spec;
        var needsSeat = work.Kind is WorkKind.Start && !work.Before.IsAllocated
            || work.Kind is WorkKind.Resize && work.Before.IsAllocated;
        return needsSeat && settings.NoCapacity.Any(gap => Meets(gap, spec)) ? AllocationFailed(spec) : null;
    }

    private static bool Meets(NoCapacitySetting gap, VmSpec spec) =>
        gap.Size.Equals(spec.Size, StringComparison.OrdinalIgnoreCase)
        && (gap.Region is null || gap.Region.Equals(spec.Region, StringComparison.OrdinalIgnoreCase))
        && (gap.Zone is null || gap.Zone == spec.Zone);

    private static Fault AllocationFailed(VmSpec spec) => spec.Zone is { } zone
        ? new()
        {
            Code = "ZonalAllocationFailed",
            Message = $"Allocation failed. We do not have sufficient capacity for the requested VM size {spec.Size} in zone {zone}. "
                + "Read more about improving likelihood of allocation success at http://aka.ms/allocation-guidance",
        }
        : new()
        {
            Code = "AllocationFailed",
            Message = "Allocation failed. We do not have sufficient capacity for the requested VM size in this region. "
                + "Read more about improving likelihood of allocation success at https://aka.ms/allocation-guidance",
        };
}
