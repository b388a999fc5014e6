namespace AzureSimulator;

/// <summary>A vCPU limit.</summary>
/// <param name="Family">The SKU family, or <c>cores</c> for the whole region.</param>
/// <param name="Limit">The limit in vCPUs.</param>
/// <param name="Subscription">The subscription's id; null means all.</param>
/// <param name="Region">The region; null means all.</param>
public sealed record QuotaSetting(string Family, long Limit, string? Subscription = null, string? Region = null);

/// <summary>The state of a preview feature.</summary>
/// <param name="Name">Namespace and name, like <c>Microsoft.Compute/VMTempDiskResizePreview</c>.</param>
/// <param name="State">Registered, NotRegistered, Pending or Registering.</param>
/// <param name="Subscription">The subscription's id; null means all.</param>
public sealed record FeatureSetting(string Name, string State = "Registered", string? Subscription = null);

/// <summary>A management lock.</summary>
/// <param name="Scope">The resource id of a subscription, resource group or resource.</param>
/// <param name="Level">ReadOnly or CanNotDelete.</param>
/// <param name="Name">The lock's name.</param>
/// <param name="Notes">What the owner wrote.</param>
public sealed record LockSetting(string Scope, string Level = "ReadOnly", string Name = "lock", string? Notes = null);

/// <summary>An assignment of the policy that allows only some sizes.</summary>
/// <param name="Scope">The resource id of a subscription or resource group.</param>
/// <param name="AllowedSizes">The allowed ARM size names.</param>
/// <param name="Name">The assignment's name.</param>
public sealed record SizePolicySetting(string Scope, IReadOnlyList<string> AllowedSizes, string Name = "allowed-vm-sizes");

/// <summary>A size that a subscription may not use.</summary>
/// <param name="Size">The ARM size name.</param>
/// <param name="Region">The region.</param>
/// <param name="Type">Location or Zone.</param>
/// <param name="Zones">The restricted zones, for the type Zone.</param>
/// <param name="ReasonCode">NotAvailableForSubscription, QuotaId or anything a newer ARM may say.</param>
/// <param name="Subscription">The subscription's id; null means all.</param>
public sealed record RestrictionSetting(
    string Size, string Region, string Type = "Location", IReadOnlyList<string>? Zones = null,
    string ReasonCode = "NotAvailableForSubscription", string? Subscription = null);

/// <summary>A size without free hardware.</summary>
/// <param name="Size">The ARM size name.</param>
/// <param name="Region">The region; null means all.</param>
/// <param name="Zone">The zone; null means the whole region.</param>
public sealed record NoCapacitySetting(string Size, string? Region = null, string? Zone = null);

/// <summary>Capacity that a reservation group holds.</summary>
/// <param name="Group">The capacity reservation group's name.</param>
/// <param name="Size">The ARM size name.</param>
/// <param name="Capacity">For how many machines.</param>
/// <param name="Zone">The zone, or null for the whole region.</param>
public sealed record ReservationSetting(string Group, string Size, int Capacity, string? Zone = null);

/// <summary>A dedicated host.</summary>
/// <param name="Group">The host group's name.</param>
/// <param name="Name">The host's name.</param>
/// <param name="Room">How many machines of each size it still takes; a size that is missing does not go there.</param>
public sealed record HostSetting(string Group, string Name, IReadOnlyDictionary<string, int> Room);

/// <summary>How a scale set is made; one that is not named is flexible and spread.</summary>
/// <param name="Name">The scale set's name.</param>
/// <param name="Mode">Flexible or Uniform.</param>
/// <param name="SinglePlacementGroup">Whether its machines share one placement group.</param>
public sealed record ScaleSetSetting(string Name, string Mode = "Flexible", bool SinglePlacementGroup = false);

/// <summary>Who has which role where.</summary>
/// <param name="PrincipalId">The Entra object id of a person, group or service principal.</param>
/// <param name="Role">A role's name or GUID.</param>
/// <param name="Scope">The resource id at which it is assigned.</param>
/// <param name="PrincipalType">User, Group or ServicePrincipal.</param>
/// <param name="Condition">An ABAC condition, or null.</param>
public sealed record RoleAssignmentSetting(
    string PrincipalId, string Role, string Scope, string PrincipalType = "User", string? Condition = null);

/// <summary>A custom role.</summary>
/// <param name="Name">The role's name.</param>
/// <param name="Id">The role's GUID.</param>
/// <param name="Actions">The actions, with wildcards.</param>
/// <param name="NotActions">What is taken from the actions.</param>
public sealed record RoleSetting(string Name, string Id, IReadOnlyList<string> Actions, IReadOnlyList<string>? NotActions = null);

/// <summary>A deny assignment.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Scope">The resource id at which it holds.</param>
/// <param name="Actions">The denied actions, with wildcards.</param>
/// <param name="Principals">The object ids it meets; the GUID of zeros means everyone.</param>
/// <param name="NotActions">What stays allowed.</param>
/// <param name="ExcludePrincipals">The object ids it spares.</param>
/// <param name="DoNotApplyToChildScopes">Whether it holds at the scope itself only.</param>
public sealed record DenyAssignmentSetting(
    string Name, string Scope, IReadOnlyList<string> Actions, IReadOnlyList<string> Principals,
    IReadOnlyList<string>? NotActions = null, IReadOnlyList<string>? ExcludePrincipals = null, bool DoNotApplyToChildScopes = false);

/// <summary>What the caller may do at a scope and below; the entry nearest to the resource counts.</summary>
/// <param name="Scope">The resource id.</param>
/// <param name="Actions">The allowed actions, with wildcards; none hides a subscription altogether.</param>
/// <param name="NotActions">What is taken from the actions.</param>
public sealed record PermissionSetting(string Scope, IReadOnlyList<string> Actions, IReadOnlyList<string>? NotActions = null);
