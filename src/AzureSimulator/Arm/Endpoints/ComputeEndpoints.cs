using System.Globalization;
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
            return new(200, call.World.Catalog.Answer(call.Subscription().Id, null));
        return RegionOf(filter) is { } region
            ? new(200, call.World.Catalog.Answer(call.Subscription().Id, region))
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
        var families = call.World.Catalog.In(region).Select(row => row.Family).Distinct(StringComparer.OrdinalIgnoreCase);
        return ArmRoutes.List(
        [
            Usage(call, region, QuotaRules.Regional, "Total Regional vCPUs"),
            Machines(call, region),
            .. families.Select(family => Usage(call, region, family, LocalName(family))),
            Usage(call, region, QuotaRules.Spot, "Total Regional Low-priority vCPUs"),
        ]);
    }

    private static JsonObject Usage(ArmCall call, string region, string bucket, string localName)
    {
        var subscription = call.Subscription().Id;
        return Usage(bucket, localName,
            QuotaRules.Used(call.World.MachinesOf(subscription), region, bucket),
            QuotaRules.Limit(call.World.Settings, subscription, region, bucket));
    }

    private static JsonObject Machines(ArmCall call, string region) => Usage(
        "virtualMachines", "Virtual Machines", call.World.MachinesOf(call.Subscription().Id).Count(machine => machine.Spec.Region == region), 25000);

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
        var middle = family.Replace("standard", "", StringComparison.OrdinalIgnoreCase).Replace("family", "", StringComparison.OrdinalIgnoreCase).Trim();
        return string.Create(CultureInfo.InvariantCulture, $"Standard {middle} Family vCPUs");
    }
}
