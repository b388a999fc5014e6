using System.Text.Json.Nodes;
using AzureSimulator.Machines;
using AzureSimulator.Sizes;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>Reading machines: one, many, their statuses, and the sizes they can take.</summary>
internal static class VirtualMachineEndpoints
{
    private const string Read = "Microsoft.Compute/virtualMachines/read";

    public static void MapVirtualMachines(this IEndpointRouteBuilder routes)
    {
        const string all = "/providers/Microsoft.Compute/virtualMachines";
        routes.MapArmGet(ArmRoutes.Subscription + all, Read, call => List(call, _ => true));
        routes.MapArmGet(ArmRoutes.Subscription + "/providers/Microsoft.Compute/locations/{location}/virtualMachines", Read, InRegion);
        routes.MapArmGet(ArmRoutes.Group + all, Read, InGroup);
        routes.MapArmGet(ArmRoutes.Vm, Read, Get);
        routes.MapArmGet(ArmRoutes.Vm + "/instanceView", "Microsoft.Compute/virtualMachines/instanceView/read",
            call => ArmAnswer.Ok(InstanceViewJson.Full(call.Machine())));
        routes.MapArmGet(ArmRoutes.Vm + "/vmSizes", "Microsoft.Compute/virtualMachines/vmSizes/read",
            call => SizeList.Of(AvailableSizes.Of(call.World, call.Machine())));
        routes.MapArmGet(
            ArmRoutes.Subscription + "/providers/Microsoft.Compute/locations/{location}/vmSizes", "Microsoft.Compute/locations/vmSizes/read",
            call => SizeList.Of(call.World.Catalog.In(call.Region())));
    }

    private static ArmAnswer Get(ArmCall call)
    {
        var withInstanceView = call.Query("$expand")?.Split(',').Contains("instanceView", StringComparer.OrdinalIgnoreCase) == true;
        return ArmAnswer.Ok(VmJson.Full(call.Machine(), withInstanceView));
    }

    private static ArmAnswer InRegion(ArmCall call) => List(call, machine => machine.Spec.Region == call.Region());

    private static ArmAnswer InGroup(ArmCall call)
    {
        var group = call.Group();
        return List(call, machine => machine.Spec.ResourceGroup.Equals(group, StringComparison.OrdinalIgnoreCase));
    }

    private static ArmAnswer List(ArmCall call, Predicate<Machine> chosen)
    {
        Func<Machine, JsonObject> shape = call.Query("statusOnly") is { } flag && flag.Equals("true", StringComparison.OrdinalIgnoreCase)
            ? VmJson.StatusOnly
            : machine => VmJson.Full(machine, "instanceView".Equals(call.Query("$expand"), StringComparison.OrdinalIgnoreCase));
        return call.Page([.. call.World.MachinesOf(call.Subscription().Id).Where(machine => chosen(machine))], shape);
    }
}

/// <summary>Sizes as the vmSizes lists show them: numbers only.</summary>
internal static class SizeList
{
    public static ArmAnswer Of(IEnumerable<VmSizeRow> rows) => ArmRoutes.List(rows.Select(row => new JsonObject
    {
        ["name"] = row.Name,
        ["numberOfCores"] = row.VCpusAvailable,
        ["osDiskSizeInMB"] = 1047552,
        ["resourceDiskSizeInMB"] = row.TempDiskMB,
        ["memoryInMB"] = (int)(row.Memory * 1024),
        ["maxDataDiskCount"] = row.MaxDataDisks,
    }));
}
