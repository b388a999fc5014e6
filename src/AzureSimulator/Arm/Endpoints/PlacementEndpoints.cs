using System.Text.Json.Nodes;
using AzureSimulator.Machines;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>Where a machine can be placed in beside an availability set: proximity groups, host groups and hosts, capacity reservation groups, flexible scale
/// sets. One exists as soon as a machine of the resource group names it. Source: https://learn.microsoft.com/rest/api/compute (2026-11).</summary>
internal static class PlacementEndpoints
{
    private const string Compute = ArmRoutes.Group + "/providers/Microsoft.Compute";

    public static void MapPlacements(this IEndpointRouteBuilder routes)
    {
        Map(routes, "proximityPlacementGroups", spec => spec.ProximityPlacementGroup, ProximityGroup);
        Map(routes, "hostGroups", spec => spec.HostGroup, HostGroup);
        Map(routes, "capacityReservationGroups", spec => spec.CapacityReservationGroup, (_, _, members) => new()
        {
            ["capacityReservations"] = new JsonArray(),
            ["virtualMachinesAssociated"] = Ids(members),
        });
        Map(routes, "virtualMachineScaleSets", spec => spec.ScaleSet, ScaleSet);
        routes.MapArmGet(Compute + "/hostGroups/{place}/hosts/{host}", "Microsoft.Compute/hostGroups/hosts/read", Host);
        routes.MapArmGet(Compute + "/capacityReservationGroups/{place}/capacityReservations",
            "Microsoft.Compute/capacityReservationGroups/capacityReservations/read", Reservations);
    }

    private static JsonObject ProximityGroup(SimulatorSettings settings, string name, IReadOnlyList<Machine> members)
    {
        var properties = new JsonObject { ["proximityPlacementGroupType"] = "Standard", ["virtualMachines"] = Ids(members) };
        if (settings.ProximityIntents.TryGetValue(name, out var sizes))
            properties["intent"] = new JsonObject { ["vmSizes"] = new JsonArray([.. sizes.Select(size => (JsonNode)size)]) };
        return properties;
    }

    private static JsonObject HostGroup(SimulatorSettings settings, string name, IReadOnlyList<Machine> members)
    {
        var hosts = settings.Hosts.Where(host => Same(host.Group, name)).ToList();
        return new()
        {
            ["platformFaultDomainCount"] = 1,
            ["supportAutomaticPlacement"] = true,
            ["hosts"] = new JsonArray([.. hosts.Select(host => new JsonObject { ["id"] = $"{members[0].GroupId}/providers/Microsoft.Compute/hostGroups/{name}/hosts/{host.Name}" })]),
            ["instanceView"] = new JsonObject { ["hosts"] = new JsonArray([.. hosts.Select(HostView)]) },
        };
    }

    private static JsonObject ScaleSet(SimulatorSettings settings, string name, IReadOnlyList<Machine> members)
    {
        var set = settings.ScaleSets.FirstOrDefault(set => Same(set.Name, name)) ?? new(name);
        return new() { ["orchestrationMode"] = set.Mode, ["singlePlacementGroup"] = set.SinglePlacementGroup, ["provisioningState"] = "Succeeded" };
    }

    private static ArmAnswer Host(ArmCall call)
    {
        var (group, name) = (call.Route("place"), call.Route("host"));
        return call.World.Settings.Hosts.FirstOrDefault(host => Same(host.Group, group) && Same(host.Name, name)) is { } host
            ? ArmAnswer.Ok(new JsonObject
            {
                ["name"] = host.Name,
                ["id"] = call.Path,
                ["type"] = "Microsoft.Compute/hostGroups/hosts",
                ["properties"] = new JsonObject { ["platformFaultDomain"] = 0, ["provisioningState"] = "Succeeded", ["instanceView"] = HostView(host) },
            })
            : ArmAnswer.Error(ArmErrors.ResourceNotFound("Microsoft.Compute/hostGroups/hosts", $"{group}/{name}", call.Group()));
    }

    private static JsonObject HostView(HostSetting host) => new()
    {
        ["name"] = host.Name,
        ["availableCapacity"] = new JsonObject
        {
            ["allocatableVMs"] = new JsonArray([.. host.Room.Select(room => new JsonObject { ["vmSize"] = room.Key, ["count"] = (double)room.Value })]),
        },
    };

    private static ArmAnswer Reservations(ArmCall call)
    {
        var (group, place) = (call.Group(), call.Route("place"));
        var members = Members(call, group, place, spec => spec.CapacityReservationGroup);
        return ArmRoutes.List(call.World.Settings.Reservations.Where(held => Same(held.Group, place)).Select(held => new JsonObject
        {
            ["name"] = held.Size,
            ["id"] = $"{call.Path}/{held.Size}",
            ["sku"] = new JsonObject { ["name"] = held.Size, ["capacity"] = held.Capacity },
            ["zones"] = held.Zone is { } zone ? new JsonArray(zone) : null,
            ["properties"] = new JsonObject { ["virtualMachinesAssociated"] = Ids([.. members.Where(member => Same(member.Spec.Size, held.Size))]) },
        }));
    }

    private static void Map(
        IEndpointRouteBuilder routes, string type, Func<VmSpec, string?> placeOf, Func<SimulatorSettings, string, IReadOnlyList<Machine>, JsonObject> properties) =>
        routes.MapArmGet($"{Compute}/{type}/{{place}}", $"Microsoft.Compute/{type}/read", call => Answer(call, $"Microsoft.Compute/{type}", placeOf, properties));

    private static ArmAnswer Answer(
        ArmCall call, string type, Func<VmSpec, string?> placeOf, Func<SimulatorSettings, string, IReadOnlyList<Machine>, JsonObject> properties)
    {
        var (group, place) = (call.Group(), call.Route("place"));
        var members = Members(call, group, place, placeOf);
        if (members.Count == 0)
            return ArmAnswer.Error(ArmErrors.ResourceNotFound(type, place, group));
        var name = placeOf(members[0].Spec)!;
        return ArmAnswer.Ok(new JsonObject
        {
            ["name"] = name,
            ["id"] = $"{members[0].GroupId}/providers/{type}/{name}",
            ["type"] = type,
            ["location"] = members[0].Spec.Region,
            ["properties"] = properties(call.World.Settings, name, members),
        });
    }

    private static List<Machine> Members(ArmCall call, string group, string place, Func<VmSpec, string?> placeOf) =>
    [
        .. call.World.MachinesOf(call.Subscription().Id).Where(machine => Same(machine.Spec.ResourceGroup, group) && Same(placeOf(machine.Spec), place)),
    ];

    private static JsonArray Ids(IReadOnlyList<Machine> members) => new([.. members.Select(member => new JsonObject { ["id"] = member.Id })]);

    private static bool Same(string? left, string right) => right.Equals(left, StringComparison.OrdinalIgnoreCase);
}
