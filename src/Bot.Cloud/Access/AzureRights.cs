using Bot.Cloud.Connection;
using Bot.Cloud.Reading;
using Bot.Cloud.Refusals;
using Bot.Cloud.Wire;
using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;

namespace Bot.Cloud.Access;

/// <summary>Reads rights in two round trips: the person's role assignments and the deny assignments side by side, then the roles and the groups that they name.</summary>
internal sealed class AzureRights(RoleReader roles, DenialReader denials, OwnRightsReader own, IGroups groups, TimeProvider clock) : IRights
{
    private static readonly TimeSpan Moment = TimeSpan.FromMinutes(1);

    private readonly RefreshingCache<(string Person, string Machine), RightsFinding> known = new(clock, fresh: Moment, usable: Moment, capacity: 500);

    public async Task<RightsFinding> OfPersonAsync(string objectId, MachineId machine, bool anew, CancellationToken cancellationToken)
    {
        if (objectId.Length == 0 || !ArmNames.IsMachine(machine))
            return new RightsFinding.Lacking(ResizeActions.All, []);
        var key = (objectId.ToLowerInvariant(), machine.ToString().ToLowerInvariant());
        if (anew)
            known.Forget(key);
        var finding = await known.GetAsync(key, token => ReadAsync(objectId, machine, token), cancellationToken);
        if (finding is RightsFinding.Unread)
            known.Forget(key);
        return finding;
    }

    public async Task<Holders> HoldersAsync(MachineId machine, CancellationToken cancellationToken)
    {
        if (!ArmNames.IsMachine(machine))
            return new([], null);
        try
        {
            var granted = roles.ReadAllAsync(machine, cancellationToken);
            var denied = denials.ReadAsync(machine, cancellationToken);
            await Task.WhenAll(granted, denied);
            return new([.. Holding(machine, await granted, await denied)], null);
        }
        catch (Exception exception) when (Refusal.TryRead(exception, cancellationToken, out var refusal))
        {
            return new([], refusal);
        }
    }

    public async Task<OwnRights> OfBotAsync(MachineId machine, CancellationToken cancellationToken) =>
        ArmNames.IsMachine(machine) ? await own.ReadAsync(machine, cancellationToken) : new(ResizeActions.All, null);

    private async Task<RightsFinding> ReadAsync(string objectId, MachineId machine, CancellationToken cancellationToken)
    {
        try
        {
            var granted = roles.ReadAsync(objectId, machine, cancellationToken);
            var denied = denials.ReadAsync(machine, cancellationToken);
            await Task.WhenAll(granted, denied);
            var memberships = await groups.OfAsync(objectId, GroupsIn(await denied), cancellationToken);
            return RightsJudge.Judge(objectId, machine, await granted, await denied, memberships);
        }
        catch (Exception exception) when (Refusal.TryRead(exception, cancellationToken, out var refusal))
        {
            return new RightsFinding.Unread(refusal);
        }
    }

    private static IEnumerable<Holder> Holding(MachineId machine, IReadOnlyList<AssignedRole> assigned, IReadOnlyList<DenyRule> denials) =>
        from role in assigned
        group role by (Id: role.PrincipalId.ToLowerInvariant(), role.PrincipalType) into principal
        let finding = RightsJudge.Judge(principal.Key.Id, machine, [.. principal.Select(role => role.Grant)], denials, Memberships.None) as RightsFinding.Held
        where finding is not null
        select new Holder(principal.Key.Id, principal.Key.PrincipalType, finding.Through);

    private static IReadOnlyList<string> GroupsIn(IReadOnlyList<DenyRule> denials) =>
        [.. denials.SelectMany(denial => denial.Principals.Concat(denial.Excluded)).Where(principal => principal.Kind == PrincipalKind.Group).Select(principal => principal.Id).Distinct(StringComparer.OrdinalIgnoreCase)];
}
