using System.Text.Json.Nodes;
using AzureSimulator.Machines;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>What a machine can be placed in beside an availability set: proximity groups, host groups, capacity reservation groups, flexible scale
/// sets. One exists as soon as a machine of the resource group names it. Source: https://learn.microsoft.com/rest/api/compute (2026-11).</summary>
internal static class PlacementEndpoints
{
    public static void MapPlacements(this IEndpointRouteBuilder routes)
    {
        Map(routes, "proximityPlacementGroups", spec => spec.ProximityPlacementGroup, members => new()
        {
            ["proximityPlacementGroupType"] = "Standard",
            ["virtualMachines"] = Ids(members),
        });
        Map(routes, "hostGroups", spec => spec.HostGroup, _ => new()
        {
            ["platformFaultDomainCount"] = 1,
            ["supportAutomaticPlacement"] = true,
            ["hosts"] = new JsonArray(),
        });
        Map(routes, "capacityReservationGroups", spec => spec.CapacityReservationGroup, members => new()
        {
            ["capacityReservations"] = new JsonArray(),
            ["virtualMachinesAssociated"] = Ids(members),
        });
        Map(routes, "virtualMachineScaleSets", spec => spec.ScaleSet, _ => new()
        {
            ["orchestrationMode"] = "Flexible",
            ["singlePlacementGroup"] = false,
            ["provisioningState"] = "Succeeded",
        });
    }

    private static void Map(
        IEndpointRouteBuilder routes, string type, Func<VmSpec, string?> placeOf, Func<IReadOnlyList<Machine>, JsonObject> properties) =>
        routes.MapArmGet($"{ArmRoutes.Group}/providers/Microsoft.Compute/{type}/{{place}}", $"Microsoft.Compute/{type}/read",
            call => Answer(call, $"Microsoft.Compute/{type}", placeOf, properties));

    private static ArmAnswer Answer(
        ArmCall call, string type, Func<VmSpec, string?> placeOf, Func<IReadOnlyList<Machine>, JsonObject> properties)
    {
        var (group, place) = (call.Group(), call.Route("place"));
        var members = call.World.MachinesOf(call.Subscription().Id)
            .Where(machine => Same(machine.Spec.ResourceGroup, group) && Same(placeOf(machine.Spec), place)).ToList();
        return members.Count == 0 ? ArmAnswer.Error(ArmErrors.ResourceNotFound(type, place, group)) : ArmAnswer.Ok(new JsonObject
        {
            ["name"] = placeOf(members[0].Spec),
            ["id"] = $"{members[0].GroupId}/providers/{type}/{placeOf(members[0].Spec)}",
            ["type"] = type,
            ["location"] = members[0].Spec.Region,
            ["properties"] = properties(members),
        });
    }

    private static JsonArray Ids(IReadOnlyList<Machine> members) => new([.. members.Select(member => new JsonObject { ["id"] = member.Id })]);

    private static bool Same(string? left, string right) => right.Equals(left, StringComparison.OrdinalIgnoreCase);
}
