using Bot.Core.Machines;

namespace Bot.Core.Approvals.Rights;

/// <summary>Whether somebody may resize a machine by Azure's own access control. The cases below are all there are; only the first is a yes.</summary>
public abstract record RightsFinding
{
    private RightsFinding() { }

    /// <summary>They may.</summary>
    /// <param name="Through">The roles that give it, each once.</param>
    public sealed record Held(IReadOnlyList<RoleGrant> Through) : RightsFinding;

    /// <summary>They lack something.</summary>
    /// <param name="Actions">The actions that no role of theirs gives.</param>
    /// <param name="Conditional">Roles that would give one of them but hold under a condition, which we do not judge.</param>
    public sealed record Lacking(IReadOnlyList<string> Actions, IReadOnlyList<RoleGrant> Conditional) : RightsFinding;

    /// <summary>A deny assignment takes it away.</summary>
    /// <param name="Name">The deny assignment.</param>
    /// <param name="Action">The action it denies.</param>
    public sealed record Denied(string Name, string Action) : RightsFinding;

    /// <summary>It could not be read, which is never a yes.</summary>
    public sealed record Unread(AzureRefusal Refusal) : RightsFinding;
}

/// <summary>Judges rights in Azure from what was read. Pure.</summary>
public static class RightsJudge
{
    /// <summary>Whether a person may resize a machine.</summary>
    /// <param name="objectId">The person's Entra object id.</param>
    /// <param name="machine">The machine.</param>
    /// <param name="grants">The person's roles, at whatever scope.</param>
    /// <param name="denials">The deny assignments at the machine and above it.</param>
    /// <param name="groups">In which of the groups that the deny assignments name the person is.</param>
    public static RightsFinding Judge(
        string objectId, MachineId machine, IReadOnlyList<RoleGrant> grants, IReadOnlyList<DenyRule> denials, Memberships groups)
    {
        var scope = machine.ToString();
        var denial = denials.FirstOrDefault(rule => rule.Takes(scope) is not null && rule.Meets(objectId, groups));
        return denial switch
        {
            not null when groups.Unread is { } refusal && !denial.Meets(objectId, groups with { Unread = null }) => new RightsFinding.Unread(refusal),
            not null => new RightsFinding.Denied(denial.Name, denial.Takes(scope)!),
            _ => Judge(scope, grants),
        };
    }

    private static RightsFinding Judge(string scope, IReadOnlyList<RoleGrant> grants)
    {
        var missing = ResizeActions.All.Where(action => !grants.Any(grant => grant.Gives(action, scope))).ToList();
        return missing switch
        {
            [] => new RightsFinding.Held(Fewest(scope, grants)),
            _ when grants.Select(grant => grant.Unread).OfType<AzureRefusal>().FirstOrDefault() is { } refusal => new RightsFinding.Unread(refusal),
            _ => new RightsFinding.Lacking(missing, [.. grants.Where(grant => grant.Conditional && missing.Any(action => (grant with { Conditional = false }).Gives(action, scope)))]),
        };
    }

    // One role that gives all explains more than three that give a part each.
    private static IReadOnlyList<RoleGrant> Fewest(string scope, IReadOnlyList<RoleGrant> grants) =>
        grants.FirstOrDefault(grant => ResizeActions.All.All(action => grant.Gives(action, scope))) is { } whole
            ? [whole]
            : [.. ResizeActions.All.Select(action => grants.First(grant => grant.Gives(action, scope))).Distinct()];
}
