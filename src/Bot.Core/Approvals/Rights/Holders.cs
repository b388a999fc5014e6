using Bot.Core.Machines;

namespace Bot.Core.Approvals.Rights;

/// <summary>To whom Azure's roles give the right to resize a machine.</summary>
/// <param name="Principals">People, groups and applications, each with the roles.</param>
/// <param name="Unread">Why that is not known; null when it is.</param>
public sealed record Holders(IReadOnlyList<Holder> Principals, AzureRefusal? Unread);

/// <summary>Somebody who has the right by roles of their own.</summary>
/// <param name="Id">The Entra object id.</param>
/// <param name="Kind">What it is, in Azure's word: <c>User</c>, <c>Group</c>, <c>ServicePrincipal</c> …</param>
/// <param name="Through">The roles.</param>
public sealed record Holder(string Id, string Kind, IReadOnlyList<RoleGrant> Through);
