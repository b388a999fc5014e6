using System.Text.Json.Nodes;
using AzureSimulator.Machines;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>Locks, role assignments and definitions, deny assignments, and the caller's own permissions, at every form of scope.
/// Source: https://learn.microsoft.com/rest/api/authorization (2026-11).</summary>
internal static class AuthorizationEndpoints
{
    private const string Provider = "/providers/Microsoft.Authorization/";

    public static void MapAuthorization(this IEndpointRouteBuilder routes)
    {
        foreach (var scope in ArmRoutes.AllScopes)
        {
            routes.MapArmGet(scope + Provider + "locks", "Microsoft.Authorization/locks/read", Locks);
            routes.MapArmGet(scope + Provider + "permissions", "Microsoft.Authorization/permissions/read", Permissions);
            routes.MapArmGet(scope + Provider + "roleAssignments", "Microsoft.Authorization/roleAssignments/read", Assignments);
            routes.MapArmGet(scope + Provider + "denyAssignments", "Microsoft.Authorization/denyAssignments/read", Denials);
            routes.MapArmGet(scope + Provider + "roleDefinitions", "Microsoft.Authorization/roleDefinitions/read", Definitions);
            routes.MapArmGet(scope + Provider + "roleDefinitions/{role}", "Microsoft.Authorization/roleDefinitions/read", Definition);
        }
    }

    private static string ScopeOf(ArmCall call)
    {
        RequireScope(call);
        var scope = call.Path[..call.Path.LastIndexOf(Provider, StringComparison.OrdinalIgnoreCase)];
        return scope.Length == 0 ? "/" : scope;
    }

    private static void RequireScope(ArmCall call)
    {
        if (call.HasRoute("group"))
            call.Group();
        if (call.HasRoute("type") && call.Route("type").Equals("virtualMachines", StringComparison.OrdinalIgnoreCase))
            RequireMachine(call);
    }

    private static void RequireMachine(ArmCall call)
    {
        var (subscription, group, name) = (call.Subscription().Id, call.Route("group"), call.Route("name"));
        if (call.World.FindMachine(subscription, Machine.IdOf(subscription, group, name)) is null)
            throw new ArmRefusedException(ArmErrors.ResourceNotFound(Machine.Type, name, group));
    }

    private static ArmAnswer Filtered<T>(
        ArmCall call, IEnumerable<T> all, Func<T, string> scopeOf, Func<T, string, string?> property, Func<T, JsonObject> shape)
    {
        var scope = ScopeOf(call);
        var filter = call.Query("$filter") ?? "";
        Predicate<Func<string, string?>>? matches = filter.Length == 0 ? _ => true : ODataFilter.Parse(filter);
        return matches is null
            ? ArmAnswer.Error(ArmErrors.InvalidFilter(filter))
            : call.Page([.. all.Where(entry => Concerns(scopeOf(entry), scope)
                && matches(name => name == "atScope()" ? Text(Scopes.Covers(scopeOf(entry), scope)) : property(entry, name)))], shape);
    }

    /// <summary>At, above and below the scope; <c>atScope()</c> leaves out what is below.</summary>
    private static bool Concerns(string entryScope, string scope) => Scopes.Covers(entryScope, scope) || Scopes.Covers(scope, entryScope);

    private static ArmAnswer Locks(ArmCall call) => Filtered(
        call, call.World.Settings.Locks, held => held.Scope, (_, _) => null,
        held => new JsonObject
        {
            ["id"] = $"{held.Scope}{Provider}locks/{held.Name}",
            ["type"] = "Microsoft.Authorization/locks",
            ["name"] = held.Name,
            ["properties"] = new JsonObject { ["level"] = held.Level, ["notes"] = held.Notes },
        });

    private static ArmAnswer Permissions(ArmCall call)
    {
        var permission = Access.At(call.World.Settings, ScopeOf(call));
        return ArmRoutes.List([Actions(permission.Actions, permission.NotActions)]);
    }

    private static ArmAnswer Assignments(ArmCall call)
    {
        var settings = call.World.Settings;
        return Filtered(call, settings.RoleAssignments, assignment => assignment.Scope,
            (assignment, name) => Property(settings, assignment.PrincipalId, name), assignment => Shape(settings, assignment));
    }

    private static string? Property(SimulatorSettings settings, string principal, string name) => name switch
    {
        _ when name.Equals("principalId", StringComparison.OrdinalIgnoreCase) => principal,
        _ when Argument(name, "assignedTo") is { } person => Text(Roles.Counting(settings, person).Contains(principal)),
        _ => null,
    };

    private static JsonObject Shape(SimulatorSettings settings, RoleAssignmentSetting assignment)
    {
        var name = Machine.GuidOf($"{assignment.PrincipalId} {assignment.Role} {assignment.Scope}").ToString();
        var role = Roles.Find(settings, assignment.Role)?.Id ?? assignment.Role;
        return new()
        {
            ["properties"] = new JsonObject
            {
                ["roleDefinitionId"] = $"{SubscriptionOf(assignment.Scope)}{Provider}roleDefinitions/{role}",
                ["principalId"] = assignment.PrincipalId,
                ["principalType"] = assignment.PrincipalType,
                ["scope"] = assignment.Scope,
                ["condition"] = assignment.Condition,
                ["conditionVersion"] = assignment.Condition is null ? null : "2.0",
            },
            ["id"] = $"{assignment.Scope.TrimEnd('/')}{Provider}roleAssignments/{name}",
            ["type"] = "Microsoft.Authorization/roleAssignments",
            ["name"] = name,
        };
    }

    private static ArmAnswer Denials(ArmCall call)
    {
        var settings = call.World.Settings;
        return Filtered(call, settings.DenyAssignments, denial => denial.Scope, (denial, name) => DenialProperty(settings, denial, name), denial => Shape(settings, denial));
    }

    private static string? DenialProperty(SimulatorSettings settings, DenyAssignmentSetting denial, string name) => name switch
    {
        _ when name.Equals("denyAssignmentName", StringComparison.OrdinalIgnoreCase) => denial.Name,
        _ when Argument(name, "assignedTo") is { } person => Text(
            denial.Principals.Contains(Guid.Empty.ToString()) || denial.Principals.Any(Roles.Counting(settings, person).Contains)),
        _ => null,
    };

    private static JsonObject Shape(SimulatorSettings settings, DenyAssignmentSetting denial)
    {
        var name = Machine.GuidOf($"{denial.Name} {denial.Scope}").ToString();
        return new()
        {
            ["properties"] = new JsonObject
            {
                ["denyAssignmentName"] = denial.Name,
                ["description"] = "",
                ["permissions"] = new JsonArray(Actions(denial.Actions, denial.NotActions)),
                ["scope"] = denial.Scope,
                ["doNotApplyToChildScopes"] = denial.DoNotApplyToChildScopes,
                ["principals"] = Principals(settings, denial.Principals),
                ["excludePrincipals"] = Principals(settings, denial.ExcludePrincipals ?? []),
                ["isSystemProtected"] = true,
            },
            ["id"] = $"{denial.Scope.TrimEnd('/')}{Provider}denyAssignments/{name}",
            ["type"] = "Microsoft.Authorization/denyAssignments",
            ["name"] = name,
        };
    }

    private static JsonArray Principals(SimulatorSettings settings, IReadOnlyList<string> ids) => new([.. ids.Select(id => new JsonObject
    {
        ["id"] = id,
        ["type"] = id == Guid.Empty.ToString() ? "SystemDefined" : settings.Groups.ContainsKey(id) ? "Group" : "User",
    })]);

    private static ArmAnswer Definitions(ArmCall call)
    {
        var scope = ScopeOf(call);
        var filter = call.Query("$filter") ?? "";
        Predicate<Func<string, string?>>? matches = filter.Length == 0 ? _ => true : ODataFilter.Parse(filter);
        return matches is null
            ? ArmAnswer.Error(ArmErrors.InvalidFilter(filter))
            : ArmRoutes.List(
                from role in Roles.All(call.World.Settings)
                where matches(name => RoleProperty(role, name))
                select Shape(role, scope));
    }

    private static string? RoleProperty(RoleSetting role, string name) => name.ToLowerInvariant() switch
    {
        "rolename" => role.Name,
        "type" => TypeOf(role),
        "atscope()" => "true",
        _ => null,
    };

    private static ArmAnswer Definition(ArmCall call)
    {
        var scope = ScopeOf(call);
        return Roles.Find(call.World.Settings, call.Route("role")) is { } role
            ? ArmAnswer.Ok(Shape(role, scope))
            : ArmAnswer.Error(new(
                404, "RoleDefinitionDoesNotExist", $"The specified role definition with ID '{call.Route("role")}' does not exist."));
    }

    private static JsonObject Shape(RoleSetting role, string scope) => new()
    {
        ["properties"] = new JsonObject
        {
            ["roleName"] = role.Name,
            ["type"] = TypeOf(role),
            ["description"] = "",
            ["assignableScopes"] = new JsonArray("/"),
            ["permissions"] = new JsonArray(Actions(role.Actions, role.NotActions)),
        },
        ["id"] = $"{SubscriptionOf(scope)}{Provider}roleDefinitions/{role.Id}",
        ["type"] = "Microsoft.Authorization/roleDefinitions",
        ["name"] = role.Id,
    };

    private static JsonObject Actions(IReadOnlyList<string> actions, IReadOnlyList<string>? notActions) => new()
    {
        ["actions"] = new JsonArray([.. actions.Select(action => (JsonNode)action)]),
        ["notActions"] = new JsonArray([.. (notActions ?? []).Select(action => (JsonNode)action)]),
        ["dataActions"] = new JsonArray(),
        ["notDataActions"] = new JsonArray(),
    };

    private static string TypeOf(RoleSetting role) => Roles.IsBuiltIn(role) ? "BuiltInRole" : "CustomRole";

    private static string SubscriptionOf(string scope) => scope.Split('/') is ["", "subscriptions", var id, ..] ? "/subscriptions/" + id : "";

    private static string? Argument(string call, string name) =>
        call.StartsWith(name + "(", StringComparison.OrdinalIgnoreCase) ? call[(name.Length + 1)..^1] : null;

    private static string Text(bool flag) => flag ? "true" : "false";
}
