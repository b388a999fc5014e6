using AzureSimulator.Machines;

namespace AzureSimulator.Arm;

/// <summary>What the caller may do, and what locks forbid to everybody.</summary>
internal static class Access
{
    /// <summary>The permission that holds at a scope: the nearest entry at or above it, or everything.</summary>
    public static PermissionSetting At(SimulatorSettings settings, string scope) => settings.Permissions
        .Where(permission => Scopes.Covers(permission.Scope, scope))
        .MaxBy(permission => permission.Scope.TrimEnd('/').Length) ?? new(scope, ["*"]);

    public static bool CanSee(SimulatorSettings settings, SimulatedSubscription subscription)
    {
        var scope = "/subscriptions/" + subscription.Id;
        return At(settings, scope).Actions.Count > 0 || settings.Permissions.Any(permission =>
            permission.Actions.Count > 0 && Scopes.Covers(scope, permission.Scope));
    }

    public static ArmError? Refusal(SimulatorSettings settings, string action, string scope)
    {
        var permission = At(settings, scope);
        if (!Scopes.Allows(permission.Actions, permission.NotActions, action))
            return ArmErrors.NotAuthorized(SimulatorWorld.CallerId, action, scope);
        var denial = settings.DenyAssignments.FirstOrDefault(assignment => Denies(assignment, action, scope));
        return denial is null ? null : ArmErrors.Denied(SimulatorWorld.CallerId, action, scope, denial.Name);
    }

    /// <summary>Lists over many resources show what the caller may read and keep silent about the rest.</summary>
    public static bool MayRead(SimulatorSettings settings, Machine machine) => MayRead(settings, Machine.Type, machine.Id);

    public static bool MayRead(SimulatorSettings settings, string type, string id) =>
        settings.Permissions.Count == 0 || Refusal(settings, type + "/read", id) is null;

    public static ArmError? Lock(SimulatorSettings settings, string action, string scope) =>
        action.EndsWith("/read", StringComparison.OrdinalIgnoreCase) ? null : settings.Locks
            .Where(held => held.Level == "ReadOnly" && Scopes.Covers(held.Scope, scope))
            .Select(held => ArmErrors.Locked(scope, held.Scope))
            .FirstOrDefault();

    private static bool Denies(DenyAssignmentSetting assignment, string action, string scope) =>
        (assignment.DoNotApplyToChildScopes ? Scopes.Same(assignment.Scope, scope) : Scopes.Covers(assignment.Scope, scope))
        && (assignment.Principals.Contains(Guid.Empty.ToString()) || assignment.Principals.Contains(SimulatorWorld.CallerId))
        && assignment.ExcludePrincipals?.Contains(SimulatorWorld.CallerId) != true
        && Scopes.Allows(assignment.Actions, assignment.NotActions, action);
}
