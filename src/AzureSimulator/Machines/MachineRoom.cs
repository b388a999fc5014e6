using AzureSimulator.Arm;

namespace AzureSimulator.Machines;

/// <summary>Where orders to machines begin and end. Nothing runs in the background: what is due happens when somebody looks
/// (<see cref="Settle"/>). Used only under the world's gate.</summary>
internal sealed class MachineRoom(SimulatorWorld world)
{
    /// <summary>Ended operations are kept until there are this many; a bot polls its own within minutes.</summary>
    private const int MostOperations = 100_000;

    private readonly PriorityQueue<Work, DateTimeOffset> underWay = new();
    private readonly Dictionary<string, Operation> operations = [];

    /// <summary>Begins the order, or joins the same order already under way.</summary>
    /// <exception cref="ArmRefusedException">Another operation is under way, or the machine is no more to be changed.</exception>
    public Operation Order(string id, WorkKind kind, Machine machine, string? newSize = null)
    {
        if (MachineRefusals.Busy(machine, kind, newSize) is { } refusal)
            throw new ArmRefusedException(refusal);
        var work = machine.Ongoing ?? Begin(kind, machine, newSize);
        var operation = new Operation(id, machine.Spec.Subscription, machine.Spec.Region, work);
        if (operations.Count >= MostOperations)
            ForgetEnded();
        operations.Add(operation.Id, operation);
        return operation;
    }

    public Operation? Find(string id) => operations.GetValueOrDefault(id);

    public void Settle(DateTimeOffset now)
    {
        while (underWay.TryPeek(out var work, out var due) && due <= now)
        {
            underWay.Dequeue();
            End(work);
        }
    }

    public void ForgetEnded()
    {
        foreach (var ended in operations.Values.Where(operation => operation.Work.Ended is not null).ToList())
            operations.Remove(ended.Id);
    }

    private Work Begin(WorkKind kind, Machine machine, string? newSize)
    {
        var now = world.Clock.GetUtcNow();
        var during = During(kind, machine.Spec, newSize);
        var changes = during.PowerState != machine.Spec.PowerState || during.Size != machine.Spec.Size;
        var work = new Work(kind, machine, machine.Spec, now, changes ? now + Duration(kind) : now);
        machine.Spec = during with { ProvisioningState = "Updating" };
        machine.Ongoing = work;
        machine.Changed = now;
        work.Doom = world.Faults.TakeForOperation(kind, machine.Spec.Name) ?? (changes ? Capacity.Doom(world.Settings, work) : null);
        underWay.Enqueue(work, work.Due);
        return work;
    }

    /// <summary>A resize of a machine that is on restarts it.</summary>
    private static VmSpec During(WorkKind kind, VmSpec spec, string? newSize) => (kind, spec.PowerState) switch
    {
        (WorkKind.Resize, PowerState.Running) when newSize != spec.Size => spec with { Size = newSize!, PowerState = PowerState.Starting },
        (WorkKind.Resize, _) => spec with { Size = newSize! },
        (WorkKind.Deallocate, not PowerState.Deallocated) => spec with { PowerState = PowerState.Deallocating },
        (WorkKind.PowerOff, PowerState.Running) => spec with { PowerState = PowerState.Stopping },
        (WorkKind.Start, not PowerState.Running) or (WorkKind.Restart, PowerState.Running) => spec with { PowerState = PowerState.Starting },
        _ => spec,
    };

    private TimeSpan Duration(WorkKind kind) => TimeSpan.FromSeconds(kind switch
    {
        WorkKind.Resize => world.Settings.ResizeSeconds,
        WorkKind.Start or WorkKind.Restart => world.Settings.StartSeconds,
        _ => world.Settings.DeallocateSeconds,
    });

    private static void End(Work work)
    {
        work.Ended = work.Due;
        var machine = work.Machine;
        machine.Ongoing = null;
        machine.Changed = work.Due;
        if (work.Doom is { } doom)
            Fail(work, machine, doom);
        else
            Succeed(work, machine);
    }

    private static void Succeed(Work work, Machine machine)
    {
        machine.Failure = null;
        machine.Spec = After(work, machine.Spec) with { ProvisioningState = "Succeeded" };
        if (!machine.Spec.IsAllocated)
            machine.Cluster = null;
        else if (machine.Cluster is null)
            machine.Allocate();
    }

    private static VmSpec After(Work work, VmSpec spec) => work.Kind switch
    {
        WorkKind.Deallocate => spec with { PowerState = PowerState.Deallocated, Cluster = null, Hibernated = false },
        WorkKind.Start => spec with { PowerState = PowerState.Running, Hibernated = false },
        WorkKind.PowerOff when spec.PowerState is PowerState.Stopping => spec with { PowerState = PowerState.Stopped },
        _ => spec with { PowerState = work.Before.PowerState },
    };

    private static void Fail(Work work, Machine machine, Fault doom)
    {
        work.Error = new ArmError(200, doom.Code!, doom.Message ?? "The operation failed.");
        machine.Failure = work.Error;
        machine.Spec = machine.Spec with
        {
            ProvisioningState = "Failed",
            Size = doom.SizeAfter == "new" ? machine.Spec.Size : work.Before.Size,
            PowerState = doom.PowerStateAfter ?? PowerAfterFailure(work, doom.Code!),
        };
        if (!machine.Spec.IsAllocated)
            machine.Cluster = null;
        else if (machine.Cluster is null)
            machine.Allocate();
    }

    /// <summary>Some failures of a start are not failures of the machine: it comes up, and only an agent or a clock is late.</summary>
    private static PowerState PowerAfterFailure(Work work, string code) =>
        work.Kind is WorkKind.Start && (code.EndsWith("TimedOut", StringComparison.Ordinal) || code.StartsWith("VMAgent", StringComparison.Ordinal)
            || code.StartsWith("VMExtension", StringComparison.Ordinal))
            ? PowerState.Running
            : work.Before.PowerState;
}
