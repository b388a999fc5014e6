using Bot.Core.Approvals;
using Bot.Core.Machines;

namespace Bot.Core.Resizing;

/// <summary>Which sizes are worth asking for after a request that ended without its size. Pure.</summary>
public static class SecondChoice
{
    /// <summary>Whether another size may help where this one failed.</summary>
    public static bool MayHelp(ResizeRequest request) =>
        request is { State: RequestState.RolledBack or RequestState.Failed, Plan.IsReturn: false, Failure: { } failure } && IsAboutSize(failure);

    private static bool IsAboutSize(Failure failure) => failure switch
    {
        { Reason: FailureReason.NotPossible, Obstacles: var obstacles } => obstacles.All(Obstacles.IsAboutSize),
        { Refusal.Kind: var kind } => kind is RefusalKind.NoCapacity or RefusalKind.SizeNotAvailable or RefusalKind.Quota or RefusalKind.DoesNotFit or RefusalKind.Policy,
        _ => false,
    };

    /// <summary>The sizes of a choice without the one that failed, and without those that the policy that refused it does not allow.</summary>
    public static SizeChoice Of(ResizeRequest request, SizeChoice choice) => choice with
    {
        Fitting = [.. choice.Fitting.Where(offer => IsLeft(request, offer))],
        Offers = [.. choice.Offers.Where(offer => IsLeft(request, offer))],
    };

    /// <summary>Whether the machine ran before and was left off: then it is started with the next size.</summary>
    public static bool LeftOff(ResizeRequest request, Machine machine) =>
        request is { Touched: true, Plan: var plan } && (plan.Power is PowerState.Running or PowerState.Starting || plan.Starts) && machine.Power == PowerState.Deallocated;

    private static bool IsLeft(ResizeRequest request, Offer offer) =>
        !Same(offer.Size.Name, request.Plan.ToSize)
        && (request.Failure?.Refusal?.AllowedSizes is not { } allowed || allowed.Any(size => Same(size, offer.Size.Name)));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
