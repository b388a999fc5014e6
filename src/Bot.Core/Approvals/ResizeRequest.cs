using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;

namespace Bot.Core.Approvals;

/// <summary>A person's wish to resize a machine, from the asking to the end. Everything that must outlive the process is in it.</summary>
public sealed record ResizeRequest
{
    /// <summary>The request's id.</summary>
    public required RequestId Id { get; init; }

    /// <summary>What is asked for.</summary>
    public required ResizePlan Plan { get; init; }

    /// <summary>Who asks.</summary>
    public required Person Requester { get; init; }

    /// <summary>Why, in the requester's words: data, never trusted.</summary>
    public required string Reason { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>When it lapses if nobody decides.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>How far it is.</summary>
    public RequestState State { get; init; } = RequestState.Pending;

    /// <summary>Who decided and when; null while nobody has.</summary>
    public Decision? Decision { get; init; }

    /// <summary>How many must approve, by the rules when it was asked or, if they were stricter, when somebody approved.</summary>
    public int ApprovalsNeeded { get; init; } = 1;

    /// <summary>The approvals so far.</summary>
    public IReadOnlyList<Vote> Votes { get; init; } = [];

    /// <summary>The appointment it was moved to, because it could not begin in the plan's; null while that one holds.</summary>
    public Appointment? Postponed { get; init; }

    /// <summary>When it may begin; null for as soon as it is approved.</summary>
    public Appointment? Due => Postponed ?? Plan.When;

    /// <summary>When the work began (the first look after the approval).</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended, in whatever way.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The act that is under way in Azure, recorded before it is sent.</summary>
    public PendingAct? Act { get; init; }

    /// <summary>How often the present step was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>Whether Azure has taken an order of ours for this request: from then on the machine may differ from what it was.</summary>
    public bool Touched { get; init; }

    /// <summary>Since when the machine, which ran before, was seen not to run; null while it runs.</summary>
    public DateTimeOffset? OffSince { get; init; }

    /// <summary>Whether Azure refused the size where the machine stood, although its list of available sizes had it: the list is a hint.</summary>
    public bool InPlaceRefused { get; init; }

    /// <summary>Why nothing moves at present; null while all goes on.</summary>
    public Holdup? Holdup { get; init; }

    /// <summary>What Azure said of the guest's agent, an extension or a late start. The new size stands all the same.</summary>
    public AzureRefusal? GuestTrouble { get; init; }

    /// <summary>Why it failed; null while all is well. While the request has not ended, it says that we are on the way back to the old size.</summary>
    public Failure? Failure { get; init; }

    /// <summary>Where the approval and the resize are found in the traces; null when nobody traced.</summary>
    public RequestTrace? Trace { get; init; }

    /// <summary>The automatic way back to the old size; null when none was approved, or while the resize is not done.</summary>
    public Reversion? Reversion { get; init; }

    /// <summary>The request whose resize this one undoes by itself; null for a request that a person made.</summary>
    public RequestId? Undoes { get; init; }

    /// <summary>Counts the changes; whoever writes must have read the newest.</summary>
    public int Version { get; init; }

    /// <summary>Whether nothing more will happen.</summary>
    public bool Ended => State is RequestState.Done or RequestState.RolledBack or RequestState.Failed
        or RequestState.Declined or RequestState.Expired or RequestState.Cancelled;

    /// <summary>Whether the requester may still take it back: nothing was done to the machine yet.</summary>
    public bool CanBeTakenBack => !Touched && State is (RequestState.Pending or RequestState.Approved or RequestState.Checking);
}

/// <summary>How far a request is.</summary>
public enum RequestState
{
    /// <summary>Waits for a decision.</summary>
    Pending,

    /// <summary>Approved; the work has not begun, perhaps because its time has not come.</summary>
    Approved,

    /// <summary>The machine is compared with the plan.</summary>
    Checking,

    /// <summary>The machine is being deallocated.</summary>
    Stopping,

    /// <summary>The size is being changed.</summary>
    Resizing,

    /// <summary>The machine is being started.</summary>
    Starting,

    /// <summary>The result is being looked at.</summary>
    Verifying,

    /// <summary>The machine has the new size and its old power state.</summary>
    Done,

    /// <summary>The machine has its old size and old power state again.</summary>
    RolledBack,

    /// <summary>It did not work out; <see cref="ResizeRequest.Failure"/> says how the machine was left.</summary>
    Failed,

    /// <summary>An approver said no.</summary>
    Declined,

    /// <summary>Nobody decided in time.</summary>
    Expired,

    /// <summary>The requester took it back.</summary>
    Cancelled,
}

/// <summary>A decision on a request.</summary>
/// <param name="By">Who decided.</param>
/// <param name="Approved">Yes or no.</param>
/// <param name="At">When.</param>
/// <param name="Comment">What the person added; may be empty.</param>
public sealed record Decision(Person By, bool Approved, DateTimeOffset At, string Comment);

/// <summary>Where a request is found in the traces.</summary>
/// <param name="ApprovedIn">The turn that approved it, as W3C trace parent (https://www.w3.org/TR/trace-context/).</param>
/// <param name="Resize">The trace of its resize, likewise: it goes on there after a restart, on any replica.</param>
public sealed record RequestTrace(string ApprovedIn, string Resize);

/// <summary>An act under way in Azure.</summary>
/// <param name="Kind">Which act.</param>
/// <param name="SentAt">When it was about to be sent.</param>
/// <param name="Operation">Where to ask how it stands; null while Azure has not answered, or when it gave no address.</param>
/// <param name="CorrelationId">Azure's correlation id.</param>
public sealed record PendingAct(ActKind Kind, DateTimeOffset SentAt, Uri? Operation, string? CorrelationId);

/// <summary>A pause that people wonder about.</summary>
/// <param name="Refusal">What Azure said.</param>
/// <param name="Until">Until when Azure asks us to wait; null when it named no time and we try again and again.</param>
public sealed record Holdup(AzureRefusal Refusal, DateTimeOffset? Until);

/// <summary>The acts that change a machine.</summary>
public enum ActKind
{
    /// <summary>Stop and give the hardware back.</summary>
    Deallocate,

    /// <summary>Change the size.</summary>
    Resize,

    /// <summary>Start.</summary>
    Start,
}

/// <summary>Why a request failed, and how the machine was left.</summary>
/// <param name="Reason">Which reason of ours; texts for people are looked up by it.</param>
/// <param name="Refusal">Azure's words, when Azure refused.</param>
/// <param name="Size">The size the machine was last seen with; null when it could not be read.</param>
/// <param name="Power">The power state it was last seen in.</param>
public sealed record Failure(FailureReason Reason, AzureRefusal? Refusal, string? Size, PowerState Power)
{
    /// <summary>What was no longer as approved, for <see cref="FailureReason.MachineChanged"/>.</summary>
    public IReadOnlyList<PlanChange> Changes { get; init; } = [];

    /// <summary>What stood in the way, for <see cref="FailureReason.NotPossible"/>.</summary>
    public IReadOnlyList<Objection> Obstacles { get; init; } = [];
}

/// <summary>Reasons why a request ends without the new size.</summary>
public enum FailureReason
{
    /// <summary>Azure refused a step.</summary>
    AzureRefused,

    /// <summary>The machine is not what the plan was made for: nothing was done.</summary>
    MachineChanged,

    /// <summary>The machine is gone.</summary>
    MachineGone,

    /// <summary>Somebody else acted on the machine while the resize was under way.</summary>
    Interfered,

    /// <summary>A step took longer than we wait.</summary>
    TookTooLong,

    /// <summary>The time for which it was approved passed before it could begin: nothing was done.</summary>
    TimeMissed,

    /// <summary>Something that it needs was gone before it began (a right, room in a quota, a machine without lock): nothing was done.</summary>
    NotPossible,
}
