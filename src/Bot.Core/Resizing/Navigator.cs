using Bot.Core.Approvals;
using Bot.Core.Machines;

namespace Bot.Core.Resizing;

/// <summary>
/// Decides the next step of a resize from what the machine is now, not from what we did before: so a process that was killed at any point,
/// or a person who acted in between, changes nothing in how it goes on. Pure.
/// </summary>
public static class Navigator
{
    /// <summary>The next step towards the request's goal: the new size, or the old one once something failed.</summary>
    public static NextStep Next(ResizeRequest request, Machine machine, IReadOnlySet<string>? sizesInPlace) => machine switch
    {
        _ when InMotion(machine) => new NextStep.Wait(),
        _ when Same(machine.Size, Goal(request)) => AfterResize(request, machine),
        _ when !Same(machine.Size, request.Plan.FromSize) && !Same(machine.Size, request.Plan.ToSize) => new NextStep.GiveUp(FailureReason.Interfered),
        _ => TowardsSize(request, machine, sizesInPlace),
    };

    /// <summary>The size that the request heads for.</summary>
    public static string Goal(ResizeRequest request) => request.Failure is null ? request.Plan.ToSize : request.Plan.FromSize;

    private static NextStep AfterResize(ResizeRequest request, Machine machine) =>
        ShallRun(request) && machine.Power != PowerState.Running
            ? new NextStep.Do(ActKind.Start, machine.Size)
            : new NextStep.Finish(End(request));

    private static NextStep TowardsSize(ResizeRequest request, Machine machine, IReadOnlySet<string>? sizesInPlace)
    {
        if (machine.Power == PowerState.Deallocated || FitsInPlace(Goal(request), sizesInPlace) && !request.InPlaceRefused)
        {
            return new NextStep.Do(ActKind.Resize, Goal(request));
        }

        return request.Plan.NeedsStop || request.Failure is not null
            ? new NextStep.Do(ActKind.Deallocate, machine.Size)
            : new NextStep.GiveUp(FailureReason.MachineChanged);
    }

    private static RequestState End(ResizeRequest request) => request switch
    {
        { Failure: null } => RequestState.Done,
        { Touched: true } => RequestState.RolledBack,
        _ => RequestState.Failed,
    };

    private static bool InMotion(Machine machine) =>
        machine.Power is PowerState.Starting or PowerState.Stopping or PowerState.Deallocating or PowerState.Unknown
        || machine.ProvisioningState is "Updating" or "Creating" or "Deleting" or "Migrating";

    private static bool FitsInPlace(string size, IReadOnlySet<string>? sizesInPlace) => sizesInPlace?.Contains(size) == true;

    private static bool ShallRun(ResizeRequest request) =>
        request.Plan.Power.Settled() == PowerState.Running || request is { Plan.Starts: true, Failure: null };

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
