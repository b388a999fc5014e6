using AzureSimulator.Machines;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>Changing machines: the size-only PATCH, deallocate, start, power off, restart.</summary>
internal static class VirtualMachineActions
{
    public static void MapVirtualMachineActions(this IEndpointRouteBuilder routes)
    {
        routes.MapArm("PATCH", ArmRoutes.Vm, "Microsoft.Compute/virtualMachines/write", Patch);
        MapPost(routes, "deallocate", WorkKind.Deallocate);
        MapPost(routes, "start", WorkKind.Start);
        MapPost(routes, "powerOff", WorkKind.PowerOff);
        MapPost(routes, "restart", WorkKind.Restart);
    }

    private static void MapPost(IEndpointRouteBuilder routes, string verb, WorkKind kind) =>
        routes.MapArm("POST", $"{ArmRoutes.Vm}/{verb}", $"Microsoft.Compute/virtualMachines/{verb}/action", call => Post(call, kind));

    /// <summary>202 with both addresses, as recorded; an order with nothing to do is accepted too and ends at once.</summary>
    private static ArmAnswer Post(ArmCall call, WorkKind kind)
    {
        var machine = call.Machine();
        if (Unwanted(call, machine, kind) is { } refusal)
            return ArmAnswer.Error(refusal);
        var operation = call.World.Room.Order(call.RequestId, kind, machine);
        OperationAddress.SetHeaders(call, operation, withLocation: true);
        return ArmAnswer.Empty(202);
    }

    private static ArmError? Unwanted(ArmCall call, Machine machine, WorkKind kind) => (kind, machine.Spec) switch
    {
        (WorkKind.Deallocate, { EphemeralOsDisk: true }) => MachineRefusals.NotAllowed(
            "Operation 'deallocate' is not supported for VMs or VM Scale Set instances using an ephemeral OS disk."),
        (WorkKind.Restart, { IsAllocated: false }) => MachineRefusals.NotAllowed(
            $"Operation 'restart' is not allowed on VM '{machine.Spec.Name}' since the VM is deallocated."),
        (WorkKind.Start, { IsAllocated: false }) => ResizeRules.Closed(call.World, machine, machine.SizeRow),
        _ => null,
    };

    private static ArmAnswer Patch(ArmCall call)
    {
        var machine = call.Machine();
        var patch = VmPatch.Read(call.Body);
        if ((patch.Refusal ?? Unwanted(call, machine, patch)) is { } refusal)
            return ArmAnswer.Error(refusal);
        machine.Spec = patch.ApplyTo(machine.Spec);
        var operation = call.World.Room.Order(call.RequestId, WorkKind.Resize, machine, NewSize(patch, machine));
        OperationAddress.SetHeaders(call, operation, withLocation: false);
        return ArmAnswer.Ok(VmJson.Full(machine, withInstanceView: false));
    }

    /// <summary>What ARM holds against the order: policy first, then the region's sizes, then an operation under way, then the fit.</summary>
    private static ArmError? Unwanted(ArmCall call, Machine machine, VmPatch patch)
    {
        var asked = patch.Size ?? machine.Spec.Size;
        if (SizePolicy.Refusal(call.World.Settings, machine, asked) is { } forbidden)
            return forbidden;
        if (call.World.Catalog.Find(asked, machine.Spec.Region) is not { } row)
            return NotInRegion(call, machine, asked);
        if (MachineRefusals.Busy(machine, WorkKind.Resize, row.Name) is { } busy)
            return busy;
        var controller = patch.DiskController ?? machine.Spec.DiskController ?? "SCSI";
        return ControllerChange(machine, patch) ?? ResizeRules.Refusal(new(call.World, machine, row, controller));
    }

    private static string NewSize(VmPatch patch, Machine machine) =>
        patch.Size is { } size ? Sizes.SizeTable.Find(size)!.Name : machine.Spec.Size;

    private static ArmError NotInRegion(ArmCall call, Machine machine, string asked) => new(
        400, "InvalidParameter",
        $"The requested VM size {asked} is not available in the current region. The sizes available in the current region are: "
        + $"{string.Join(',', call.World.Catalog.In(machine.Spec.Region).Select(row => row.Name))}.")
    { Target = "vmSize" };

    /// <summary>SCSI and NVMe are exchanged only while the machine is deallocated, and never on generation 1.
    /// Source: https://learn.microsoft.com/azure/virtual-machines/enable-nvme-remote-faqs (2026-09).</summary>
    private static ArmError? ControllerChange(Machine machine, VmPatch patch) =>
        patch.DiskController is null || patch.DiskController == (machine.Spec.DiskController ?? "SCSI") ? null
        : machine.Spec.IsAllocated ? MachineRefusals.NotAllowed("Changing property 'diskControllerType' is allowed only when the VM is deallocated.")
        : machine.Spec.Generation == 1 ? ArmErrors.BadRequest("The disk controller type 'NVMe' is not supported for Hypervisor Generation '1'.")
        : null;
}
