using Bot.Core.Approvals;
using Bot.Core.Machines;

namespace Bot.Core.Resizing;

/// <summary>What to do next for a request, given what the machine is now. The cases below are all there are.</summary>
public abstract record NextStep
{
    private NextStep() { }

    /// <summary>Nothing yet: the machine is in the middle of something. Look again later.</summary>
    public sealed record Wait : NextStep;

    /// <summary>Do this to the machine.</summary>
    /// <param name="Kind">The act.</param>
    /// <param name="Size">The size to set, for a resize.</param>
    public sealed record Do(ActKind Kind, string Size) : NextStep;

    /// <summary>The machine is where it should be.</summary>
    public sealed record Finish(RequestState State) : NextStep;

    /// <summary>It cannot go on; the machine stays as it is.</summary>
    public sealed record GiveUp(FailureReason Reason) : NextStep;
}
