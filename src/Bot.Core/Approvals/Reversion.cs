namespace Bot.Core.Approvals;

/// <summary>The automatic way back to the old size, approved with the request that it undoes.</summary>
/// <param name="At">When it begins.</param>
/// <param name="State">How far it is.</param>
public sealed record Reversion(DateTimeOffset At, ReversionState State)
{
    /// <summary>Who called it off; null when nobody did.</summary>
    public Person? CalledOffBy { get; init; }

    /// <summary>The request that carries it out; null while there is none.</summary>
    public RequestId? Request { get; init; }

    /// <summary>Whether it may still be called off.</summary>
    public bool CanBeCalledOff => State is ReversionState.Planned or ReversionState.Announced;
}

/// <summary>How far an automatic way back is.</summary>
public enum ReversionState
{
    /// <summary>It is in the schedule.</summary>
    Planned,

    /// <summary>Everybody has been told that it comes soon.</summary>
    Announced,

    /// <summary>Somebody decided to keep the new size.</summary>
    CalledOff,

    /// <summary>A request of its own carries it out.</summary>
    Begun,

    /// <summary>Somebody else changed the machine meanwhile: nothing is done.</summary>
    MachineChanged,

    /// <summary>The machine is gone: nothing is done.</summary>
    MachineGone,

    /// <summary>Another request is open for the machine: nothing is done.</summary>
    OtherRequest,

    /// <summary>Azure would not tell how the machine is, for too long: nothing is done.</summary>
    Unread,
}
