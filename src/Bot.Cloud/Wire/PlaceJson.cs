using System.Text.Json.Serialization;

namespace Bot.Cloud.Wire;

/// <summary>https://learn.microsoft.com/rest/api/compute/availability-sets/get (read 2026-11).</summary>
internal sealed record AvailabilitySetJson(MembersJson? Properties);

internal sealed record MembersJson(IReadOnlyList<ReferenceJson>? VirtualMachines);

/// <summary>https://learn.microsoft.com/rest/api/compute/proximity-placement-groups/get (read 2026-11).</summary>
internal sealed record ProximityGroupJson(ProximityGroupPropertiesJson? Properties);

internal sealed record ProximityGroupPropertiesJson(IntentJson? Intent);

internal sealed record IntentJson(IReadOnlyList<string>? VmSizes);

/// <summary>A host, or a group with its hosts: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/get and .../dedicated-host-groups/get (read 2026-11).</summary>
internal sealed record HostJson(HostPropertiesJson? Properties);

internal sealed record HostPropertiesJson(HostViewJson? InstanceView);

internal sealed record HostViewJson(HostCapacityJson? AvailableCapacity, IReadOnlyList<HostViewJson>? Hosts);

internal sealed record HostCapacityJson([property: JsonPropertyName("allocatableVMs")] IReadOnlyList<AllocatableJson>? Allocatable);

internal sealed record AllocatableJson(string? VmSize, double? Count);

/// <summary>https://learn.microsoft.com/rest/api/compute/capacity-reservations/list-by-capacity-reservation-group (read 2026-11).</summary>
internal sealed record ReservationJson(ReservationSkuJson? Sku, IReadOnlyList<string>? Zones, ReservationPropertiesJson? Properties);

internal sealed record ReservationSkuJson(string? Name, long? Capacity);

internal sealed record ReservationPropertiesJson(IReadOnlyList<ReferenceJson>? VirtualMachinesAssociated);

/// <summary>https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets/get (read 2026-11).</summary>
internal sealed record ScaleSetJson(ScaleSetPropertiesJson? Properties);

internal sealed record ScaleSetPropertiesJson(string? OrchestrationMode, bool? SinglePlacementGroup);
