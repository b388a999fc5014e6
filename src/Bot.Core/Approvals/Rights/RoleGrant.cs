using Bot.Core.Machines;

namespace Bot.Core.Approvals.Rights;

/// <summary>A role that a person has somewhere, by themselves or through a group.</summary>
public sealed record RoleGrant
{
    /// <summary>The role's name, or its id when the name could not be read.</summary>
    public required string Role { get; init; }

    /// <summary>The resource id at which it is assigned; it holds there and below.</summary>
    public required string Scope { get; init; }

    /// <summary>Whether a group has it and the person is in that group.</summary>
    public bool ThroughGroup { get; init; }

    /// <summary>Whether it holds under a condition. We cannot judge conditions, so such a role counts as none.</summary>
    public bool Conditional { get; init; }

    /// <summary>What the role allows.</summary>
    public IReadOnlyList<ActionSet> Permissions { get; init; } = [];

    /// <summary>Why we do not know what the role allows; null when we do.</summary>
    public AzureRefusal? Unread { get; init; }

    internal bool Gives(string action, string scope) =>
        !Conditional && Scopes.Covers(Scope, scope) && Permissions.Any(permission => permission.Covers(action));
}
