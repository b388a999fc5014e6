namespace Bot.Cloud.Wire;

/// <summary>https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-scope (read 2026-11).</summary>
internal sealed record RoleAssignmentJson(RoleAssignmentPropertiesJson? Properties);

internal sealed record RoleAssignmentPropertiesJson(string? RoleDefinitionId, string? PrincipalId, string? PrincipalType, string? Scope, string? Condition);

/// <summary>https://learn.microsoft.com/rest/api/authorization/role-definitions/get (read 2026-11).</summary>
internal sealed record RoleDefinitionJson(RoleDefinitionPropertiesJson? Properties);

internal sealed record RoleDefinitionPropertiesJson(string? RoleName, IReadOnlyList<PermissionJson>? Permissions);

/// <summary>https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource (read 2026-11). An entry of a role may carry a condition of its own.</summary>
internal sealed record PermissionJson(IReadOnlyList<string>? Actions, IReadOnlyList<string>? NotActions, string? Condition);

/// <summary>https://learn.microsoft.com/rest/api/authorization/deny-assignments/list-for-scope (read 2026-11).</summary>
internal sealed record DenyAssignmentJson(DenyAssignmentPropertiesJson? Properties);

internal sealed record DenyAssignmentPropertiesJson(
    string? DenyAssignmentName, IReadOnlyList<PermissionJson>? Permissions, string? Scope, bool? DoNotApplyToChildScopes,
    IReadOnlyList<PrincipalJson>? Principals, IReadOnlyList<PrincipalJson>? ExcludePrincipals);

internal sealed record PrincipalJson(string? Id, string? Type);

/// <summary>https://learn.microsoft.com/graph/api/user-checkmembergroups (read 2026-11).</summary>
internal sealed record GroupQuestionJson(IReadOnlyList<string> GroupIds);

internal sealed record GroupAnswerJson(IReadOnlyList<string>? Value);
