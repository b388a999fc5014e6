using System.Text.Json.Nodes;
using AzureSimulator.Machines;
using AzureSimulator.Sizes;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>Sizes and quotas of a subscription.</summary>
internal static class ComputeEndpoints
{
    public static void MapCompute(this IEndpointRouteBuilder routes)
    {
        routes.MapArmGet(ArmRoutes.Subscription + "/providers/Microsoft.Compute/skus", "Microsoft.Compute/skus/read", Skus);
        routes.MapArmGet(
            ArmRoutes.Subscription + "/providers/Microsoft.Compute/locations/{location}/usages", "Microsoft.Compute/locations/usages/read", Usages);
    }

    private static ArmAnswer Skus(ArmCall call)
    {
        var filter = call.Query("$filter") ?? "";
        if (filter.Length == 0)
            return ArmAnswer.Raw(200, call.World.Catalog.Answer(call.Subscription().Id, null));
        return RegionOf(filter) is { } region
            ? ArmAnswer.Raw(200, call.World.Catalog.Answer(call.Subscription().Id, region))
            : ArmAnswer.Error(ArmErrors.InvalidFilter(filter));
    }

    /// <summary>Only <c>location eq '…'</c> is understood, as in the real service.</summary>
    private static string? RegionOf(string filter)
    {
        const string start = "location eq '";
        return filter.StartsWith(start, StringComparison.OrdinalIgnoreCase) && filter.EndsWith('\'') && filter.Length > start.Length
            ? Regions.Normalise(filter[start.Length..^1])
            : null;
    }

    private static ArmAnswer Usages(ArmCall call)
    {
        var region = call.Region();
        if (!call.World.Catalog.HasRegion(region))
            return ArmAnswer.Error(new(400, "NoRegisteredProviderFound",
                $"No registered resource provider found for location '{region}' and API version '{call.ApiVersion}' for type 'locations/usages'."));
        var machines = call.World.MachinesOf(call.Subscription().Id).Where(machine => machine.Spec.Region == region).ToList();
        return ArmRoutes.List(
        [
            Usage(call, machines, region, QuotaRules.Regional, "Total Regional vCPUs"),
            Usage("virtualMachines", "Virtual Machines", machines.Count, 25000),
            .. call.World.Catalog.Families(region).Select(family => Usage(call, machines, region, family, LocalName(family))),
            Usage(call, machines, region, QuotaRules.Spot, "Total Regional Low-priority vCPUs"),
        ]);
    }

    private static JsonObject Usage(ArmCall call, IReadOnlyList<Machine> machines, string region, string bucket, string localName) => Usage(
        bucket, localName, QuotaRules.Used(machines, region, bucket), QuotaRules.Limit(call.World.Settings, call.Subscription().Id, region, bucket));

    private static JsonObject Usage(string name, string localName, long current, long limit) => new()
    {
        ["unit"] = "Count",
        ["currentValue"] = current,
        ["limit"] = limit,
        ["name"] = new JsonObject { ["value"] = name, ["localizedValue"] = localName },
    };

    /// <summary><c>standardDSv4Family</c> is shown as <c>Standard DSv4 Family vCPUs</c>.</summary>
    private static string LocalName(string family)
    {
        var middle = family.Replace("standard", "", StringComparison.OrdinalIgnoreCase).Replace("family", "", StringComparison.OrdinalIgnoreCase);
        return $"Standard {middle.Trim()} Family vCPUs";
    }
}
