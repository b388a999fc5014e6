using Bot.Core.Approvals;
using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;

namespace Bot.Access;

/// <summary>Tells who may decide: asks the rules first, and Azure or the directory only where the rules need them.</summary>
internal sealed class Authority(ApprovalRules rules, IRights rights, IGroups groups, IMachines machines)
{
    private static readonly IReadOnlyDictionary<string, string> Untold = new Dictionary<string, string>();

    /// <summary>A machine as the rules see it. Its tags are read only when a rule speaks of tags.</summary>
    public async Task<Subject> SubjectAsync(MachineId machine, CancellationToken cancellationToken) => rules.NeedTags()
        ? new(machine, (await machines.LookAsync(machine, cancellationToken) as MachineReading.Read)?.Machine.Tags)
        : new(machine, Untold);

    /// <summary>Whether a person may decide about a machine.</summary>
    /// <param name="objectId">The person's Entra object id.</param>
    /// <param name="subject">The machine.</param>
    /// <param name="anew">Whether it is for a decision: then nothing remembered is used.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Standing> OfAsync(string objectId, Subject subject, bool anew, CancellationToken cancellationToken)
    {
        if (objectId.Length == 0)
        {
            return Standing.None;
        }

        var memberships = await groups.OfAsync(objectId, rules.GroupsToAsk(subject, objectId), cancellationToken);
        var byRules = rules.Judge(subject, objectId, memberships, azure: null);
        return rules.NeedAzure(byRules)
            ? rules.Judge(subject, objectId, memberships, await rights.OfPersonAsync(objectId, subject.Machine, anew, cancellationToken))
            : byRules;
    }

    /// <summary>What the court needs to rule on a person's click, all of it read now: the person's right, the rules' count, and the right of everybody who approved before.</summary>
    public async Task<Bench> BenchAsync(ResizeRequest request, Person person, CancellationToken cancellationToken)
    {
        if (!string.Equals(person.TenantId, request.Requester.TenantId, StringComparison.OrdinalIgnoreCase))
        {
            return new() { Standing = Standing.None };
        }

        var subject = await SubjectAsync(request.Plan.Machine, cancellationToken);
        var standing = OfAsync(person.ObjectId, subject, anew: true, cancellationToken);
        var lapsed = LapsedAsync(request, subject, cancellationToken);
        return new()
        {
            Standing = await standing,
            InChat = rules.InChatFor(request.Plan),
            ApprovalsNeeded = rules.ApprovalsNeeded(subject),
            Lapsed = await lapsed,
        };
    }

    private async Task<IReadOnlyList<string>> LapsedAsync(ResizeRequest request, Subject subject, CancellationToken cancellationToken)
    {
        var voters = request.Votes.Select(vote => vote.By).DistinctBy(voter => voter.ObjectId, StringComparer.OrdinalIgnoreCase).ToList();
        var standings = await Task.WhenAll(voters.Select(voter => OfAsync(voter.ObjectId, subject, anew: true, cancellationToken)));
        return [.. voters.Zip(standings).Where(pair => pair.Second.PermissionOf(pair.First, request) != Permission.Granted).Select(pair => pair.First.ObjectId)];
    }
}
