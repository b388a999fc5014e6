namespace Bot.Core.Approvals.Rights;

/// <summary>A deny assignment: it beats every role.</summary>
/// <remarks>https://learn.microsoft.com/azure/role-based-access-control/deny-assignments (read 2026-11).</remarks>
public sealed record DenyRule
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The resource id at which it holds.</summary>
    public required string Scope { get; init; }

    /// <summary>Whether it leaves alone what is below that scope.</summary>
    public bool OnlyAtScope { get; init; }

    /// <summary>What it denies.</summary>
    public required IReadOnlyList<ActionSet> Permissions { get; init; }

    /// <summary>Whom it meets.</summary>
    public required IReadOnlyList<Principal> Principals { get; init; }

    /// <summary>Whom it spares.</summary>
    public IReadOnlyList<Principal> Excluded { get; init; } = [];

    /// <summary>The first action of a resize that it takes from somebody there; null when it takes none.</summary>
    internal string? Takes(string scope) =>
        (OnlyAtScope ? Scopes.Same(Scope, scope) : Scopes.Covers(Scope, scope))
            ? ResizeActions.All.FirstOrDefault(action => Permissions.Any(permission => permission.Covers(action)))
            : null;

    /// <summary>Whether it meets the person; a group that we know nothing of counts as one that holds the person, never as one that spares them.</summary>
    internal bool Meets(string objectId, Memberships groups) =>
        Principals.Any(principal => principal.IsEveryone || principal.Names(objectId) || principal.Kind == PrincipalKind.Group && groups.MayHold(principal.Id))
        && !Excluded.Any(principal => principal.Names(objectId) || principal.Kind == PrincipalKind.Group && groups.Holds(principal.Id));
}
