using Bot.Cloud.Connection;
using Bot.Cloud.Wire;
using Bot.Core.Machines;

namespace Bot.Cloud.Reading;

/// <summary>Reads the places that a machine stands in: only those that it names.</summary>
internal sealed class PlaceReader(ArmReader arm, FactReader facts)
{
    private const int MostMembers = 20;

    /// <summary>The availability set with the sizes of its cluster and its other members.</summary>
    public Task<Fact<AvailabilitySetFacts>> AvailabilitySetAsync(VmJson vm, CancellationToken cancellationToken) =>
        TryAsync("availability-set", vm.Properties?.AvailabilitySet, (id, token) => ReadSetAsync(id, vm.Name ?? "", token), cancellationToken);

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

    private async Task<AvailabilitySetFacts> ReadSetAsync(string id, string machine, CancellationToken cancellationToken)
    {
        var sizes = facts.SizeNamesAsync(id, cancellationToken);
        var set = await GetAsync(id, CloudJson.Default.AvailabilitySetJson, cancellationToken);
        var members = (set.Properties?.VirtualMachines ?? []).Select(member => LastName(member.Id)).Where(name => !name.Equals(machine, StringComparison.OrdinalIgnoreCase));
        return new(await sizes, [.. members.Order(StringComparer.OrdinalIgnoreCase).Take(MostMembers)]);
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
        await foreach (var json in arm.ListAsync($"{id}/capacityReservations?api-version={ComputeApi.Version}", CloudJson.Default.Reservations, cancellationToken))
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
