namespace Bot.Cloud.Wire;

/// <summary>https://learn.microsoft.com/rest/api/policy/policy-restrictions/check-at-resource-group-scope (read 2026-11).</summary>
internal sealed record PolicyQuestionJson(PolicyResourceJson ResourceDetails, IReadOnlyList<PendingFieldJson> PendingFields);

internal sealed record PolicyResourceJson(PolicyContentJson ResourceContent, string ApiVersion);

internal sealed record PolicyContentJson(string Type, string Name, string Location);

internal sealed record PendingFieldJson(string Field, IReadOnlyList<string> Values);

internal sealed record PolicyAnswerJson(IReadOnlyList<FieldRestrictionsJson>? FieldRestrictions);

internal sealed record FieldRestrictionsJson(string? Field, IReadOnlyList<FieldRestrictionJson>? Restrictions);

internal sealed record FieldRestrictionJson(string? Result, IReadOnlyList<string>? Values, PolicyReferenceJson? Policy);

internal sealed record PolicyReferenceJson(string? PolicyAssignmentId);
