using Bot.Cloud.Wire;
using Bot.Core.Approvals.Rights;

namespace Bot.Cloud.Access;

/// <summary>Azure's answers about access as records of ours. What has a shape that we do not know gives nothing, and denies everything.</summary>
internal static class AccessTranslation
{
    private static readonly ActionSet Everything = new(["*"], []);
    private static readonly Principal Everyone = new("", PrincipalKind.Everyone);

    /// <summary>What a role allows without a condition.</summary>
    public static IReadOnlyList<ActionSet> Grants(IReadOnlyList<PermissionJson>? permissions) =>
        [.. (permissions ?? []).Where(permission => string.IsNullOrWhiteSpace(permission.Condition)).Select(ToSet)];

    /// <summary>What a role allows under a condition.</summary>
    public static IReadOnlyList<ActionSet> Conditional(IReadOnlyList<PermissionJson>? permissions) =>
        [.. (permissions ?? []).Where(permission => !string.IsNullOrWhiteSpace(permission.Condition)).Select(ToSet)];

    public static DenyRule ToDenial(DenyAssignmentJson json) => new()
    {
        Name = json.Properties?.DenyAssignmentName ?? "",
        Scope = json.Properties?.Scope ?? "/",
        OnlyAtScope = json.Properties?.DoNotApplyToChildScopes ?? false,
        Permissions = json.Properties?.Permissions is [_, ..] permissions ? [.. permissions.Select(ToSet)] : [Everything],
        Principals = json.Properties?.Principals is [_, ..] principals ? [.. principals.Select(ToPrincipal)] : [Everyone],
        Excluded = [.. (json.Properties?.ExcludePrincipals ?? []).Where(principal => principal.Id is not null).Select(ToPrincipal)],
    };

    private static ActionSet ToSet(PermissionJson json) => new(json.Actions ?? [], json.NotActions ?? []);

    // "All principals" is a system-defined one of zeros. A kind that is new to us is asked about as a group: then a person in it is met too.
    private static Principal ToPrincipal(PrincipalJson json) => json switch
    {
        { Id: null } => Everyone,
        { Type: "SystemDefined" } => new(json.Id, PrincipalKind.Everyone),
        _ when Guid.TryParse(json.Id, out var id) && id == Guid.Empty => new(json.Id, PrincipalKind.Everyone),
        { Type: "User" or "ServicePrincipal" } => new(json.Id, PrincipalKind.Single),
        _ => new(json.Id, PrincipalKind.Group),
    };
}
