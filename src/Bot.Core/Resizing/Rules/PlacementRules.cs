using Bot.Core.Machines;

namespace Bot.Core.Resizing.Rules;

/// <summary>Where the machine stands: sets, groups, hosts, reservations, zones.</summary>
internal static class PlacementRules
{
    private const string Zones = "https://learn.microsoft.com/azure/reliability/availability-zones-overview";
    private const string Near = "https://learn.microsoft.com/azure/virtual-machines/co-location";
    private const string Hosts = "https://learn.microsoft.com/azure/virtual-machines/dedicated-hosts";
    private const string Spot = "https://learn.microsoft.com/azure/virtual-machines/spot-vms";
    private const string ScaleSets = "https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-orchestration-modes";

    public static IReadOnlyList<FitRule> Rows { get; } =
    [
        new("zone", Severity.Blocks, Zones, Sources.TableDay, InZone),
        new("availability-set", Severity.Blocks, Sources.Resize, Sources.ResizeDay, AvailabilitySet),
        new("availability-set-off", Severity.Warns, Sources.Allocation, Sources.TableDay, fit => FreedSet(fit) is { } set
            ? Answer.Against(LastName(fit.Machine.AvailabilitySet ?? ""), Names(set.OtherMembers)) : Answer.Fits),
        new("proximity-group", Severity.Warns, Near, Sources.TableDay, fit => Named(fit.Machine.ProximityPlacementGroup)),
        new("proximity-intent", Severity.Warns, Near, Sources.TableDay, Intent),
        new("dedicated-host", Severity.Blocks, Hosts, Sources.TableDay, DedicatedHost),
        new("dedicated-host-room", Severity.Warns, Hosts, Sources.TableDay, HostRoom),
        new("capacity-reservation", Severity.Blocks, Sources.Reservation, Sources.TableDay, Reserved),
        new("capacity-reservation-full", Severity.Warns, Sources.Reservation, Sources.TableDay,
            fit => Answer.AgainstIf(Reservation(fit) is { } held && held.Used >= held.Held, LastName(fit.Machine.CapacityReservationGroup ?? ""), Reservation(fit)?.Used ?? 0, Reservation(fit)?.Held ?? 0)),
        new("scale-set", Severity.Warns, Sources.Resize, Sources.ResizeDay, fit => Named(fit.Machine.ScaleSet)),
        new("scale-set-uniform", Severity.Blocks, ScaleSets, Sources.TableDay, fit => OfScaleSet(fit, set => !set.Flexible)),
        new("scale-set-one-group", Severity.Warns, ScaleSets, Sources.TableDay, fit => OfScaleSet(fit, set => set.OneGroup)),
        new("spot", Severity.Blocks, Spot, Sources.TableDay, fit => Answer.Needs(fit.Machine.Spot, fit.Target.Spot)),
        new("spot-eviction", Severity.Warns, Spot, Sources.TableDay, fit => Answer.AgainstIf(fit.Machine.Spot)),
    ];

    /// <summary>The reservation of the machine's group that the size would use; null when there is none or the group could not be read. One without a zone is for machines
    /// without a zone only. https://learn.microsoft.com/rest/api/compute/capacity-reservations/create-or-update (read 2026-11).</summary>
    public static Reservation? Reservation(Fit fit) =>
        fit.Reading.Surroundings.Reservations?.FirstOrDefault(held => Same(held.Size, fit.Target.Name) && held.Zone == fit.Machine.Zone);

    /// <summary>Where Azure says nothing of regions, it says nothing of zones either.</summary>
    private static Answer InZone(Fit fit) => (fit.Machine.Zone, fit.Target.InRegion) switch
    {
        (null, _) => Answer.Fits,
        (_, null) => Answer.Unknown,
        var (zone, _) => Answer.AgainstIf(!fit.Target.Zones.Contains(zone), zone, string.Join(", ", fit.Target.Zones)),
    };

    /// <summary>A set is pinned to one cluster: a size that is not there needs every other member deallocated, which is not ours to do. One that is not known to be counts as on.</summary>
    private static Answer AvailabilitySet(Fit fit) => (fit.Machine.AvailabilitySet, fit.Reading.Surroundings.AvailabilitySet, fit.Reading.SizesInPlace) switch
    {
        (null, _, _) => Answer.Fits,
        (var set, { } facts, _) => Answer.AgainstIf(!facts.Sizes.Contains(fit.Target.Name) && Holding(facts) is [_, ..], LastName(set), Names(Holding(facts))),
        (_, _, { } inPlace) when inPlace.Contains(fit.Target.Name) => Answer.Fits,
        _ => Answer.Unknown,
    };

    /// <summary>The set of a machine for which the size is only to be had because all the other members are deallocated.</summary>
    private static AvailabilitySetFacts? FreedSet(Fit fit) => fit.Reading.Surroundings.AvailabilitySet is { OtherMembers: [_, ..] } set && Holding(set) is [] && !set.Sizes.Contains(fit.Target.Name)
        ? set
        : null;

    private static IReadOnlyList<SetMember> Holding(AvailabilitySetFacts set) => [.. set.OtherMembers.Where(member => member.Power != PowerState.Deallocated)];

    private static string Names(IEnumerable<SetMember> members) => string.Join(", ", members.Select(member => member.Name));

    private static Answer Intent(Fit fit) => (fit.Machine.ProximityPlacementGroup, fit.Reading.Surroundings.ProximityIntent) switch
    {
        (null, _) or (_, []) => Answer.Fits,
        (_, null) => Answer.Unknown,
        var (group, sizes) => Answer.AgainstIf(!sizes.Contains(fit.Target.Name, StringComparer.OrdinalIgnoreCase), LastName(group), string.Join(", ", sizes)),
    };

    /// <summary>A host holds the sizes of its own family only.</summary>
    private static Answer DedicatedHost(Fit fit) => (fit.Machine.DedicatedHost, fit.Reading.Surroundings.HostRoom, fit.Present) switch
    {
        (null, _, _) => Answer.Fits,
        (var host, { Count: > 0 } room, _) => Answer.AgainstIf(!room.ContainsKey(fit.Target.Name), LastName(host), fit.Target.Family),
        ({ } host, _, { } present) when IsOneHost(host) => Answer.AgainstIf(!Same(present.Family, fit.Target.Family), LastName(host), fit.Target.Family),
        _ => Answer.Unknown,
    };

    private static Answer HostRoom(Fit fit) => (fit.Machine.DedicatedHost, fit.Reading.Surroundings.HostRoom) switch
    {
        (null, _) => Answer.Fits,
        (_, null or { Count: 0 }) => Answer.Unknown,
        var (host, room) => Answer.AgainstIf(room.TryGetValue(fit.Target.Name, out var left) && left < 1, LastName(host)),
    };

    private static Answer Reserved(Fit fit) => (fit.Machine.CapacityReservationGroup, fit.Reading.Surroundings.Reservations) switch
    {
        (null, _) => Answer.Fits,
        (_, null) => Answer.Unknown,
        var (group, held) => Answer.AgainstIf(Reservation(fit) is null, LastName(group), held is [] ? "-" : string.Join(", ", held.Select(Name).Distinct())),
    };

    private static string Name(Reservation held) => held.Zone is { } zone ? $"{held.Size} ({zone})" : held.Size;

    private static Answer OfScaleSet(Fit fit, Func<ScaleSetFacts, bool> broken) => (fit.Machine.ScaleSet, fit.Reading.Surroundings.ScaleSet) switch
    {
        (null, _) => Answer.Fits,
        (_, null) => Answer.Unknown,
        var (set, facts) => Answer.AgainstIf(broken(facts), LastName(set)),
    };

    private static bool IsOneHost(string id) => id.Contains("/hosts/", StringComparison.OrdinalIgnoreCase);

    private static Answer Named(string? id) => id is null ? Answer.Fits : Answer.Against(LastName(id));

    private static string LastName(string id) => id[(id.LastIndexOf('/') + 1)..];

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
