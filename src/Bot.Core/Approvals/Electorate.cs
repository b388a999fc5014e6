using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;

namespace Bot.Core.Approvals;

/// <summary>Who may decide about a machine, and from what that follows: the answer to "who can approve".</summary>
public sealed record Electorate
{
    /// <summary>The machine.</summary>
    public required MachineId Machine { get; init; }

    /// <summary>Where the right to decide comes from.</summary>
    public required ApprovalMode Mode { get; init; }

    /// <summary>What may be decided in chat.</summary>
    public required InChat InChat { get; init; }

    /// <summary>How many must approve.</summary>
    public required int ApprovalsNeeded { get; init; }

    /// <summary>Whether the machine's tags could not be read though a rule speaks of tags: such a rule lets nobody decide then.</summary>
    public bool TagsUnread { get; init; }

    /// <summary>The rules about this machine that name somebody.</summary>
    public IReadOnlyList<ApprovalRule> Rules { get; init; } = [];

    /// <summary>To whom Azure gives the right; null when Azure does not matter.</summary>
    public Holders? Azure { get; init; }

    /// <summary>Names of the people above, as far as we know them, by object id in lower case.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>The person about whom it was asked in particular; null when about nobody.</summary>
    public Elector? Person { get; init; }
}

/// <summary>A person and how they stand.</summary>
/// <param name="ObjectId">The Entra object id.</param>
/// <param name="Standing">Whether they may decide, and why.</param>
public sealed record Elector(string ObjectId, Standing Standing);
