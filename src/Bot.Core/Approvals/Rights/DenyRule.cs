using Bot.Core.Machines;

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

    /// <summary>What it surely takes from an identity at a machine: one whose groups are unknown is not met through a group, and may be spared through one. Null when that is nothing.</summary>
    public Denial? SurelyFrom(string? objectId, MachineId machine) =>
        AllTaken(machine.ToString()).ToList() is [_, ..] taken
        && Principals.Any(principal => principal.IsEveryone || objectId is not null && principal.Names(objectId))
        && !Excluded.Any(principal => objectId is null || principal.Kind == PrincipalKind.Group || principal.Names(objectId))
            ? new(Name, taken)
            : null;

    /// <summary>The first action of a resize that it takes from somebody there; null when it takes none.</summary>
    internal string? Takes(string scope) => AllTaken(scope).FirstOrDefault();

    private IEnumerable<string> AllTaken(string scope) =>
        (OnlyAtScope ? Scopes.Same(Scope, scope) : Scopes.Covers(Scope, scope))
            ? ResizeActions.All.Where(action => Permissions.Any(permission => permission.Covers(action)))
            : [];

    /// <summary>Whether it meets the person; a group that we know nothing of counts as one that holds the person, never as one that spares them.</summary>
    internal bool Meets(string objectId, Memberships groups) =>
        Principals.Any(principal => principal.IsEveryone || principal.Names(objectId) || principal.Kind == PrincipalKind.Group && groups.MayHold(principal.Id))
        && !Excluded.Any(principal => principal.Names(objectId) || principal.Kind == PrincipalKind.Group && groups.Holds(principal.Id));
}
