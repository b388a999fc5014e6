using AzureSimulator.Arm;

namespace AzureSimulator.Machines;

/// <summary>What an operation does to a machine.</summary>
internal enum WorkKind
{
    Deallocate,
    Resize,
    Start,
    PowerOff,
    Restart,
}

/// <summary>Work under way or ended on one machine. Several operation addresses may watch the same work, when an order was repeated.</summary>
internal sealed class Work(WorkKind kind, Machine machine, VmSpec before, DateTimeOffset started, DateTimeOffset due)
{
    public WorkKind Kind => kind;

    public Machine Machine => machine;

    /// <summary>The machine as it was when the order came.</summary>
    public VmSpec Before => before;

    public DateTimeOffset Started => started;

    public DateTimeOffset Due => due;

    public DateTimeOffset? Ended { get; set; }

    /// <summary>Set when the work begins if it shall fail, and why.</summary>
    public Fault? Doom { get; set; }

    /// <summary>Why it failed; null while it runs and when it succeeded.</summary>
    public ArmError? Error { get; set; }

    public string Status => Ended is null ? "InProgress" : Error is null ? "Succeeded" : "Failed";
}

/// <summary>An operation's address and what it watches.</summary>
internal sealed record Operation(string Id, string Subscription, string Region, Work Work);
