using Bot.Core.Approvals;
using Bot.Core.Machines;

namespace Bot.Core.Resizing;

/// <summary>What to make of a refused or failed act. The cases below are all there are.</summary>
public abstract record Reaction
{
    private Reaction() { }

    /// <summary>Look at the machine again after a while and go on from what it is then.</summary>
    public sealed record Again(TimeSpan After) : Reaction;

    /// <summary>The running machine cannot take the size where it stands; the stop was approved, so stop it.</summary>
    public sealed record StopFirst : Reaction;

    /// <summary>Give the new size up and bring the old size and the old power state back.</summary>
    public sealed record GoBack : Reaction;

    /// <summary>Even the way back is barred: end, and say how the machine was left.</summary>
    public sealed record GiveUp : Reaction;
}

/// <summary>Decides what to make of a refusal. Pure.</summary>
public static class Reactions
{
    /// <summary>How often an act is tried against a lack of capacity before the old size comes back.</summary>
    public const int TriesForCapacity = 3;

    /// <summary>How many times longer the pauses are where only time can help: hardware does not come free in seconds.</summary>
    public const int CapacityPatience = 8;

    /// <summary>How often an act is tried that Azure takes and then fails by a fault of its own.</summary>
    public const int TriesForFaults = 3;

    /// <summary>How often an act is tried on the way back.</summary>
    public const int TriesOnTheWayBack = 6;

    /// <summary>What to make of a refusal of an act.</summary>
    /// <param name="request">The request, with the number of attempts made at the present step.</param>
    /// <param name="act">The act that was refused or failed.</param>
    /// <param name="refusal">Azure's answer.</param>
    /// <param name="pause">The first pause before another try, where Azure names none; it doubles with each attempt, three times at most.</param>
    public static Reaction To(ResizeRequest request, ActKind act, AzureRefusal refusal, TimeSpan pause) => refusal.Kind switch
    {
        RefusalKind.Transient when WasTaken(refusal) && request.Failure is null && request.Attempts >= TriesForFaults => new Reaction.GoBack(),
        RefusalKind.Throttled or RefusalKind.Busy or RefusalKind.Transient or RefusalKind.Superseded or RefusalKind.GuestTrouble or RefusalKind.NotSignedIn
            => Again(request, refusal, pause),
        RefusalKind.NotInCluster when act == ActKind.Resize && (request.Plan.NeedsStop || request.Failure is not null) => new Reaction.StopFirst(),
        RefusalKind.NoCapacity when act == ActKind.Start && request.Attempts < TriesForCapacity => Again(request, refusal, pause * CapacityPatience),
        _ when request.Failure is not null => OnTheWayBack(request, refusal, pause),
        _ => new Reaction.GoBack(),
    };

    // An order that was taken and failed later was asked about with success; an order that Azure cannot take now is tried until it can.
    private static bool WasTaken(AzureRefusal refusal) => refusal.Status is >= 200 and < 300;

    private static Reaction OnTheWayBack(ResizeRequest request, AzureRefusal refusal, TimeSpan pause) =>
        request.Attempts < TriesOnTheWayBack ? Again(request, refusal, refusal.Kind == RefusalKind.NoCapacity ? pause * CapacityPatience : pause) : new Reaction.GiveUp();

    private static Reaction.Again Again(ResizeRequest request, AzureRefusal refusal, TimeSpan pause) =>
        new(refusal.RetryAfter ?? pause * (1 << Math.Clamp(request.Attempts - 1, 0, 3)));
}
