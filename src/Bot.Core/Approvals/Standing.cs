using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;

namespace Bot.Core.Approvals;

/// <summary>Whether a person may decide about a machine, and from what that follows.</summary>
public sealed record Standing
{
    /// <summary>Somebody of whom nothing is known.</summary>
    public static Standing None { get; } = new() { May = false, Why = Permission.NotAnApprover };

    /// <summary>Whether they may.</summary>
    public required bool May { get; init; }

    /// <summary>Why not; <see cref="Permission.Granted"/> when they may.</summary>
    public Permission Why { get; init; } = Permission.Granted;

    /// <summary>The rules for this machine that name them.</summary>
    public IReadOnlyList<ApprovalRule> Rules { get; init; } = [];

    /// <summary>What Azure says; null when it did not matter.</summary>
    public RightsFinding? Azure { get; init; }

    /// <summary>What kept us from knowing; null when nothing did.</summary>
    public AzureRefusal? Unread { get; init; }

    /// <summary>Whether they may decide even about a request of their own.</summary>
    public bool MayDecideOwn => May && Rules.Any(rule => rule.OwnRequests);

    /// <summary>Whether the person may decide about this request, and if not, why.</summary>
    public Permission PermissionOf(Person person, ResizeRequest request) => person switch
    {
        { ObjectId: "" } => Permission.Unknown,
        _ when !string.Equals(person.TenantId, request.Requester.TenantId, StringComparison.OrdinalIgnoreCase) => Permission.OtherTenant,
        _ when person.Is(request.Requester) && !MayDecideOwn => Permission.OwnRequest,
        _ => Why,
    };
}
