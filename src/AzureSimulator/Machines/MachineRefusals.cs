using AzureSimulator.Arm;

namespace AzureSimulator.Machines;

/// <summary>Why a machine takes no order now. Source of the texts:
/// https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/error-messages (2026-11).</summary>
internal static class MachineRefusals
{
    public static ArmError? Busy(Machine machine, WorkKind kind, string? newSize)
    {
        var operation = NameOf(kind);
        return machine switch
        {
            { Spec.Generalized: true } => NotAllowed(
                $"Operation '{operation}' is not allowed on VM '{machine.Spec.Name}' since the VM is generalized."),
            { Spec.ProvisioningState: "Deleting" } => NotAllowed(
                $"Operation '{operation}' is not allowed on VM '{machine.Spec.Name}' since the VM is marked for deletion. "
                + "You can only retry the Delete operation (or wait for an ongoing one to complete)."),
            { Ongoing: { } ongoing } => SameOrder(ongoing, kind, newSize) ? null : Conflict(machine, ongoing, operation),
            { Spec.ProvisioningState: "Creating" or "Updating" } => InProgress(machine, operation),
            _ => null,
        };
    }

    public static ArmError NotAllowed(string message, string? target = null) => new(409, "OperationNotAllowed", message) { Target = target };

    private static bool SameOrder(Work ongoing, WorkKind kind, string? newSize) =>
        ongoing.Kind == kind && (newSize is null || newSize == ongoing.Machine.Spec.Size);

    private static ArmError Conflict(Machine machine, Work ongoing, string operation) => ongoing.Kind is WorkKind.Resize
        ? InProgress(machine, operation)
        : NotAllowed(
            $"An ongoing operation is changing power state of Virtual Machine {machine.Spec.Name} to {Goal(ongoing.Kind)}. "
            + $"Please perform operation {operation} after some time.");

    private static ArmError InProgress(Machine machine, string operation) =>
        NotAllowed($"Operation '{operation}' is not allowed on VM '{machine.Spec.Name}' since another operation is in progress.");

    private static string Goal(WorkKind kind) => kind switch
    {
        WorkKind.Deallocate => "deallocated",
        WorkKind.PowerOff => "stopped",
        _ => "running",
    };

    private static string NameOf(WorkKind kind) => kind switch
    {
        WorkKind.Resize => "resize",
        WorkKind.PowerOff => "powerOff",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
