namespace Bot.Core.Resizing.Rules;

/// <summary>Where the machine stands: sets, groups, hosts, reservations, zones.</summary>
internal static class PlacementRules
{
    private const string Zones = "https://learn.microsoft.com/azure/reliability/availability-zones-overview";

    public static IReadOnlyList<FitRule> Rows { get; } =
    [
        new("zone", Severity.Blocks, Zones, Sources.TableDay,
            fit => Answer.AgainstIf(fit.Machine.Zone is { } zone && !fit.Target.Zones.Contains(zone), fit.Machine.Zone ?? "", string.Join(", ", fit.Target.Zones))),
        new("availability-set", Severity.Blocks, Sources.Resize, Sources.ResizeDay, AvailabilitySet),
        new("proximity-group", Severity.Warns, "https://learn.microsoft.com/azure/virtual-machines/co-location", Sources.TableDay, fit => Named(fit.Machine.ProximityPlacementGroup)),
        new("dedicated-host", Severity.Blocks, "https://learn.microsoft.com/azure/virtual-machines/dedicated-hosts", Sources.TableDay, DedicatedHost),
        new("dedicated-host-room", Severity.Warns, "https://learn.microsoft.com/azure/virtual-machines/dedicated-hosts", Sources.TableDay, fit => Named(fit.Machine.DedicatedHost)),
        new("capacity-reservation", Severity.Warns, Sources.Reservation, Sources.TableDay, fit => Named(fit.Machine.CapacityReservationGroup)),
        new("scale-set", Severity.Warns, Sources.Resize, Sources.ResizeDay, fit => Named(fit.Machine.ScaleSet)),
        new("spot", Severity.Blocks, "https://learn.microsoft.com/azure/virtual-machines/spot-vms", Sources.TableDay, fit => Answer.Needs(fit.Machine.Spot, fit.Target.Spot)),
        new("spot-eviction", Severity.Warns, "https://learn.microsoft.com/azure/virtual-machines/spot-vms", Sources.TableDay, fit => Answer.AgainstIf(fit.Machine.Spot)),
    ];

    /// <summary>A set is pinned to one cluster: a size that is not there needs every member stopped, which is not ours to do.</summary>
    private static Answer AvailabilitySet(Fit fit) => (fit.Machine.AvailabilitySet, fit.Reading.SizesInPlace) switch
    {
        (null, _) => Answer.Fits,
        (_, null) => Answer.Unknown,
        var (set, sizes) => Answer.AgainstIf(!sizes.Contains(fit.Target.Name), LastName(set)),
    };

    /// <summary>A host holds the sizes of its own family only.</summary>
    private static Answer DedicatedHost(Fit fit) => fit switch
    {
        { Machine.DedicatedHost: not { } } => Answer.Fits,
        { Present: null } => Answer.Unknown,
        _ => Answer.AgainstIf(
            OnOneHost(fit.Machine.DedicatedHost) && !string.Equals(fit.Present.Family, fit.Target.Family, StringComparison.OrdinalIgnoreCase),
            LastName(fit.Machine.DedicatedHost), fit.Target.Family),
    };

    private static bool OnOneHost(string id) => id.Contains("/hosts/", StringComparison.OrdinalIgnoreCase);

    private static Answer Named(string? id) => id is null ? Answer.Fits : Answer.Against(LastName(id));

    private static string LastName(string id) => id[(id.LastIndexOf('/') + 1)..];
}
