using System.Text.Json.Nodes;
using AzureSimulator.Machines;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>What surrounds a machine: disks, network interfaces, availability sets, preview features.</summary>
internal static class RelatedResourceEndpoints
{
    private const string Compute = "/providers/Microsoft.Compute";
    private const string SetType = "Microsoft.Compute/availabilitySets";

    public static void MapRelatedResources(this IEndpointRouteBuilder routes)
    {
        routes.MapArmGet(ArmRoutes.Group + Compute + "/disks/{disk}", "Microsoft.Compute/disks/read",
            call => One(call, RelatedResources.DisksOf, RelatedResources.DiskType, call.Route("disk")));
        routes.MapArmGet(ArmRoutes.Subscription + Compute + "/disks", "Microsoft.Compute/disks/read", call => All(call, RelatedResources.DisksOf));
        routes.MapArmGet(ArmRoutes.Group + "/providers/Microsoft.Network/networkInterfaces/{nic}", "Microsoft.Network/networkInterfaces/read",
            call => One(call, RelatedResources.NicsOf, RelatedResources.NicType, call.Route("nic")));
        routes.MapArmGet(ArmRoutes.Subscription + "/providers/Microsoft.Network/networkInterfaces", "Microsoft.Network/networkInterfaces/read",
            call => All(call, RelatedResources.NicsOf));
        routes.MapArmGet(ArmRoutes.Group + Compute + "/availabilitySets/{set}", "Microsoft.Compute/availabilitySets/read", AvailabilitySet);
        routes.MapArmGet(ArmRoutes.Group + Compute + "/availabilitySets/{set}/vmSizes", "Microsoft.Compute/availabilitySets/vmSizes/read",
            call => SizeList.Of(AvailableSizes.OfSet(call.World, Members(call))));
        routes.MapArmGet(ArmRoutes.Subscription + "/providers/Microsoft.Features/providers/{provider}/features/{feature}",
            "Microsoft.Features/providers/features/read", Feature);
    }

    private static ArmAnswer One(ArmCall call, Func<Machine, IEnumerable<JsonObject>> resources, string type, string name)
    {
        var group = call.Group();
        var found = call.World.MachinesOf(call.Subscription().Id)
            .Where(machine => Same(machine.Spec.ResourceGroup, group))
            .SelectMany(resources)
            .FirstOrDefault(resource => Same((string)resource["name"]!, name));
        return found is null ? ArmAnswer.Error(ArmErrors.ResourceNotFound(type, name, group)) : ArmAnswer.Ok(found);
    }

    private static ArmAnswer All(ArmCall call, Func<Machine, IEnumerable<JsonObject>> resources) =>
        call.Page([.. call.World.MachinesOf(call.Subscription().Id).SelectMany(resources)], resource => resource);

    private static IReadOnlyList<Machine> Members(ArmCall call)
    {
        var (group, set) = (call.Group(), call.Route("set"));
        return AvailableSizes.Members(call.World, call.Subscription().Id, group, set) is { Count: > 0 } members
            ? members
            : throw new ArmRefusedException(ArmErrors.ResourceNotFound(SetType, set, group));
    }

    private static ArmAnswer AvailabilitySet(ArmCall call)
    {
        var members = Members(call);
        var name = members[0].Spec.AvailabilitySet!;
        return ArmAnswer.Ok(new JsonObject
        {
            ["name"] = name,
            ["id"] = $"{members[0].GroupId}/providers/{SetType}/{name}",
            ["type"] = SetType,
            ["location"] = members[0].Spec.Region,
            ["sku"] = new JsonObject { ["name"] = "Aligned" },
            ["properties"] = new JsonObject
            {
                ["platformUpdateDomainCount"] = 5,
                ["platformFaultDomainCount"] = 2,
                ["virtualMachines"] = new JsonArray([.. members.Select(member => new JsonObject { ["id"] = member.Id })]),
            },
        });
    }

    private static ArmAnswer Feature(ArmCall call)
    {
        var subscription = call.Subscription().Id;
        var (provider, feature) = (call.Route("provider"), call.Route("feature"));
        var name = $"{provider}/{feature}";
        return ArmAnswer.Ok(new JsonObject
        {
            ["properties"] = new JsonObject { ["state"] = Features.State(call.World, subscription, name) },
            ["id"] = $"/subscriptions/{subscription}/providers/Microsoft.Features/providers/{provider}/features/{feature}",
            ["type"] = "Microsoft.Features/providers/features",
            ["name"] = name,
        });
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
