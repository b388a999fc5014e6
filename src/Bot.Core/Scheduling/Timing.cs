namespace Bot.Core.Scheduling;

/// <summary>What came of a person's wish when a resize shall begin. The cases below are all there are.</summary>
public abstract record Timing
{
    private Timing() { }

    /// <summary>As soon as it is approved.</summary>
    public sealed record AtOnce : Timing;

    /// <summary>Then.</summary>
    public sealed record Agreed(Appointment Appointment) : Timing;

    /// <summary>Not then.</summary>
    /// <param name="Why">Why not.</param>
    /// <param name="Opening">When the machine's window is open next, when it has one.</param>
    public sealed record Refused(TimingProblem Why, Appointment? Opening) : Timing;
}

/// <summary>Why a resize cannot begin when a person wishes.</summary>
public enum TimingProblem
{
    /// <summary>The date or the time is missing or is none.</summary>
    NoTime,

    /// <summary>It has passed.</summary>
    Past,

    /// <summary>It is further ahead than what is known of the machine will hold.</summary>
    TooFar,

    /// <summary>The machine's maintenance window is closed then.</summary>
    OutsideWindow,

    /// <summary>The machine has no maintenance window.</summary>
    NoWindow,

    /// <summary>The machine may be changed in its maintenance window only.</summary>
    OnlyInWindow,
}
