using Bot.Cloud.Connection;
using Bot.Cloud.Wire;
using Bot.Core.Machines;

namespace Bot.Cloud.Reading;

/// <summary>Reads the places that a machine stands in: only those that it names.</summary>
internal sealed class PlaceReader(ArmReader arm, ResourceGraph graph, FactReader facts)
{
    /// <summary>How many calls the places of a machine take.</summary>
    public static int CallsFor(VmPropertiesJson vm) =>
        (vm.AvailabilitySet is null ? 0 : 3)
        + new[] { vm.ProximityPlacementGroup, vm.Host ?? vm.HostGroup, vm.CapacityReservation?.CapacityReservationGroup, vm.VirtualMachineScaleSet }.Count(place => place is not null);

    /// <summary>The availability set with the sizes of its cluster and its other members.</summary>
    /// <param name="vm">The machine.</param>
    /// <param name="powers">Which of the members run: <see cref="SetPowersAsync"/>.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<Fact<AvailabilitySetFacts>> AvailabilitySetAsync(VmJson vm, Task<Fact<IReadOnlyDictionary<string, PowerState>>> powers, CancellationToken cancellationToken) =>
        TryAsync("availability-set", vm.Properties?.AvailabilitySet, (id, token) => ReadSetAsync(id, vm.Name ?? "", powers, token), cancellationToken);

    /// <summary>The power states of a set's members by their names, all in one call. They may be minutes old.</summary>
    public Task<Fact<IReadOnlyDictionary<string, PowerState>>> SetPowersAsync(VmJson vm, CancellationToken cancellationToken) =>
        TryAsync("set-members", vm.Properties?.AvailabilitySet, ReadPowersAsync, cancellationToken);

    /// <summary>The sizes that the proximity placement group is meant for.</summary>
    public Task<Fact<IReadOnlyList<string>>> ProximityIntentAsync(VmJson vm, CancellationToken cancellationToken) =>
        TryAsync("proximity-group", vm.Properties?.ProximityPlacementGroup, ReadIntentAsync, cancellationToken);

    /// <summary>What the dedicated host, or the hosts of the group, still take.</summary>
    public Task<Fact<IReadOnlyDictionary<string, long>>> HostRoomAsync(VmJson vm, CancellationToken cancellationToken) =>
        TryAsync("dedicated-host", vm.Properties?.Host ?? vm.Properties?.HostGroup, ReadHostRoomAsync, cancellationToken);

    /// <summary>What the capacity reservation group holds.</summary>
    public Task<Fact<IReadOnlyList<Reservation>>> ReservationsAsync(VmJson vm, CancellationToken cancellationToken) =>
        TryAsync("capacity-reservation", vm.Properties?.CapacityReservation?.CapacityReservationGroup, ReadReservationsAsync, cancellationToken);

    /// <summary>The scale set.</summary>
    public Task<Fact<ScaleSetFacts>> ScaleSetAsync(VmJson vm, CancellationToken cancellationToken) =>
        TryAsync("scale-set", vm.Properties?.VirtualMachineScaleSet, ReadScaleSetAsync, cancellationToken);

    private Task<Fact<T>> TryAsync<T>(string fact, ReferenceJson? place, Func<string, CancellationToken, Task<T>> read, CancellationToken cancellationToken) =>
        place?.Id is { Length: > 0 } id
            ? facts.TryAsync(fact, FactReader.Short, token => read(id, token), cancellationToken)
            : Task.FromResult(new Fact<T>(default, null));

    private async Task<AvailabilitySetFacts> ReadSetAsync(
        string id, string machine, Task<Fact<IReadOnlyDictionary<string, PowerState>>> powers, CancellationToken cancellationToken)
    {
        var sizes = facts.SizeNamesAsync(id, cancellationToken);
        var set = await GetAsync(id, CloudJson.Default.AvailabilitySetJson, cancellationToken);
        var names = (set.Properties?.VirtualMachines ?? []).Select(member => LastName(member.Id)).Where(name => !name.Equals(machine, StringComparison.OrdinalIgnoreCase));
        var known = (await powers).Value;
        return new(await sizes, [.. names.Order(StringComparer.OrdinalIgnoreCase).Select(name => new SetMember(name, known?.GetValueOrDefault(name) ?? PowerState.Unknown))]);
    }

    private async Task<IReadOnlyDictionary<string, PowerState>> ReadPowersAsync(string id, CancellationToken cancellationToken)
    {
        var query = $"Resources | where type =~ 'microsoft.compute/virtualmachines' and properties.availabilitySet.id =~ {ResourceGraph.Quoted(id)} | project id, name, properties";
        var members = await graph.AskAsync(query, CloudJson.Default.FoundMachines, cancellationToken);
        return members.Where(member => member.Name is not null)
            .DistinctBy(member => member.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(member => member.Name!, member => MachineTranslation.Power(member.Properties?.Extended?.InstanceView?.PowerState?.Code), StringComparer.OrdinalIgnoreCase);
    }

    private async Task<IReadOnlyList<string>> ReadIntentAsync(string id, CancellationToken cancellationToken) =>
        (await GetAsync(id, CloudJson.Default.ProximityGroupJson, cancellationToken)).Properties?.Intent?.VmSizes ?? [];

    private async Task<IReadOnlyDictionary<string, long>> ReadHostRoomAsync(string id, CancellationToken cancellationToken)
    {
        var view = (await GetAsync(id, CloudJson.Default.HostJson, cancellationToken, "&$expand=instanceView")).Properties?.InstanceView;
        return (view?.Hosts ?? [view!])
            .SelectMany(host => host?.AvailableCapacity?.Allocatable ?? [])
            .Where(room => room.VmSize is not null)
            .GroupBy(room => room.VmSize!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(size => size.Key, size => size.Sum(room => (long)(room.Count ?? 0)), StringComparer.OrdinalIgnoreCase);
    }

    private async Task<IReadOnlyList<Reservation>> ReadReservationsAsync(string id, CancellationToken cancellationToken)
    {
        var held = new List<Reservation>();
        await foreach (var json in arm.ListAsync($"{id}/capacityReservations?api-version={ComputeApi.Version}", CloudJson.Default.ReservationJson, cancellationToken))
        {
            if (json.Sku?.Name is { } size)
                held.Add(new(size, json.Zones?.FirstOrDefault(), json.Sku.Capacity ?? 0, json.Properties?.VirtualMachinesAssociated?.Count ?? 0));
        }
        return held;
    }

    private async Task<ScaleSetFacts> ReadScaleSetAsync(string id, CancellationToken cancellationToken)
    {
        var set = (await GetAsync(id, CloudJson.Default.ScaleSetJson, cancellationToken)).Properties;
        return new(string.Equals(set?.OrchestrationMode, "Flexible", StringComparison.OrdinalIgnoreCase), set?.SinglePlacementGroup is true);
    }

    private Task<T> GetAsync<T>(string id, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, CancellationToken cancellationToken, string more = "") =>
        arm.GetAsync($"{id}?api-version={ComputeApi.Version}{more}", type, cancellationToken);

    private static string LastName(string? id) => id is null ? "" : id[(id.LastIndexOf('/') + 1)..];
}
