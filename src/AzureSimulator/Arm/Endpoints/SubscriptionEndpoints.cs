using System.Text.Json.Nodes;
using AzureSimulator.Machines;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>Subscriptions, resource groups, and the resource list by filter.</summary>
internal static class SubscriptionEndpoints
{
    public static void MapSubscriptions(this IEndpointRouteBuilder routes)
    {
        routes.MapArmGet("/subscriptions", "Microsoft.Resources/subscriptions/read", List);
        routes.MapArmGet(ArmRoutes.Subscription, "Microsoft.Resources/subscriptions/read", call => ArmAnswer.Ok(Shape(call.Subscription())));
        routes.MapArmGet(ArmRoutes.Subscription + "/locations", "Microsoft.Resources/subscriptions/read", Locations);
        routes.MapArmGet(ArmRoutes.Subscription + "/resourceGroups", "Microsoft.Resources/subscriptions/resourceGroups/read", Groups);
        routes.MapArmGet(ArmRoutes.Group, "Microsoft.Resources/subscriptions/resourceGroups/read", Group);
        routes.MapArmGet(ArmRoutes.Subscription + "/resources", ArmRoutes.NoAction, Resources);
        routes.MapArmGet(ArmRoutes.Group + "/resources", ArmRoutes.NoAction, Resources);
    }

    private static ArmAnswer List(ArmCall call)
    {
        var visible = call.World.Subscriptions.Where(subscription => Access.CanSee(call.World.Settings, subscription)).ToList();
        return ArmAnswer.Ok(new JsonObject
        {
            ["value"] = new JsonArray([.. visible.Select(Shape)]),
            ["count"] = new JsonObject { ["type"] = "Total", ["value"] = visible.Count },
        });
    }

    private static JsonObject Shape(SimulatedSubscription subscription) => new()
    {
        ["id"] = "/subscriptions/" + subscription.Id,
        ["authorizationSource"] = "RoleBased",
        ["managedByTenants"] = new JsonArray(),
        ["subscriptionId"] = subscription.Id,
        ["tenantId"] = SimulatorWorld.TenantId,
        ["displayName"] = subscription.DisplayName,
        ["state"] = "Enabled",
        ["subscriptionPolicies"] = new JsonObject
        {
            ["locationPlacementId"] = "Public_2014-09-01",
            ["quotaId"] = "EnterpriseAgreement_2014-09-01",
            ["spendingLimit"] = "Off",
        },
    };

    private static ArmAnswer Locations(ArmCall call) => ArmRoutes.List(call.World.Catalog.Regions.Select(region => new JsonObject
    {
        ["id"] = $"/subscriptions/{call.Subscription().Id}/locations/{region}",
        ["name"] = region,
        ["type"] = "Region",
        ["displayName"] = region,
    }));

    private static ArmAnswer Groups(ArmCall call) => call.Page(
        [.. GroupsOf(call).DistinctBy(machine => machine.Spec.ResourceGroup.ToLowerInvariant())], Group);

    private static ArmAnswer Group(ArmCall call)
    {
        var name = call.Group();
        return ArmAnswer.Ok(Group(GroupsOf(call).First(machine => Same(machine.Spec.ResourceGroup, name))));
    }

    private static IReadOnlyCollection<Machine> GroupsOf(ArmCall call) => call.World.MachinesOf(call.Subscription().Id);

    private static JsonObject Group(Machine member) => new()
    {
        ["id"] = member.GroupId,
        ["name"] = member.Spec.ResourceGroup,
        ["type"] = "Microsoft.Resources/resourceGroups",
        ["location"] = member.Spec.Region,
        ["properties"] = new JsonObject { ["provisioningState"] = "Succeeded" },
    };

    private static ArmAnswer Resources(ArmCall call)
    {
        var filter = call.Query("$filter") ?? "";
        Predicate<Func<string, string?>>? matches = filter.Length == 0 ? _ => true : ODataFilter.Parse(filter);
        if (matches is null)
            return ArmAnswer.Error(ArmErrors.InvalidFilter(filter));
        var only = call.HasRoute("group") ? call.Group() : null;
        var found =
            from machine in call.World.MachinesOf(call.Subscription().Id)
            where Access.MayRead(call.World.Settings, machine)
            where only is null || Same(machine.Spec.ResourceGroup, only)
            from resource in ResourceList.Of(machine)
            where matches(resource.Property)
            select resource;
        return call.Page([.. found], resource => resource.Shape());
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
