using Bot.Core.Approvals;
using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;

namespace Bot.Access;

/// <summary>Tells who may decide: asks the rules first, and Azure or the directory only where the rules need them.</summary>
internal sealed class Authority(RuleBook rules, IRights rights, IGroups groups, IMachines machines)
{
    /// <summary>A machine as the rules see it. Its tags are read only when a rule speaks of tags.</summary>
    public Task<Subject> SubjectAsync(MachineId machine, CancellationToken cancellationToken) => SubjectAsync(rules.Now, machine, cancellationToken);

    /// <summary>Whether a person may decide about a machine.</summary>
    /// <param name="objectId">The person's Entra object id.</param>
    /// <param name="subject">The machine.</param>
    /// <param name="anew">Whether it is for a decision: then nothing remembered is used.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<Standing> OfAsync(string objectId, Subject subject, bool anew, CancellationToken cancellationToken) =>
        OfAsync(rules.Now, objectId, subject, anew, cancellationToken);

    /// <summary>
    /// What the court needs to rule on a person's click, all of it read now and by the same rules: the person's right, the rules' count, and the right of everybody who approved before.
    /// </summary>
    public async Task<Bench> BenchAsync(ResizeRequest request, Person person, CancellationToken cancellationToken)
    {
        if (!string.Equals(person.TenantId, request.Requester.TenantId, StringComparison.OrdinalIgnoreCase))
        {
            return new() { Standing = Standing.None };
        }

        var now = rules.Now;
        var subject = await SubjectAsync(now, request.Plan.Machine, cancellationToken);
        var standing = OfAsync(now, person.ObjectId, subject, anew: true, cancellationToken);
        var lapsed = LapsedAsync(now, request, subject, cancellationToken);
        return new()
        {
            Standing = await standing,
            InChat = now.InChatFor(request.Plan),
            ApprovalsNeeded = now.ApprovalsNeeded(subject),
            Lapsed = await lapsed,
        };
    }

    // Tags that nobody asked for are unread, not absent: should other rules come into force meanwhile, they let nobody decide by a tag.
    private async Task<Subject> SubjectAsync(ApprovalRules now, MachineId machine, CancellationToken cancellationToken) =>
        new(machine, now.NeedTags() ? (await machines.LookAsync(machine, cancellationToken) as MachineReading.Read)?.Machine.Tags : null);

    private async Task<Standing> OfAsync(ApprovalRules now, string objectId, Subject subject, bool anew, CancellationToken cancellationToken)
    {
        if (objectId.Length == 0)
        {
            return Standing.None;
        }

        var memberships = await groups.OfAsync(objectId, now.GroupsToAsk(subject, objectId), cancellationToken);
        var byRules = now.Judge(subject, objectId, memberships, azure: null);
        return now.NeedAzure(byRules)
            ? now.Judge(subject, objectId, memberships, await rights.OfPersonAsync(objectId, subject.Machine, anew, cancellationToken))
            : byRules;
    }

    private async Task<IReadOnlyList<string>> LapsedAsync(ApprovalRules now, ResizeRequest request, Subject subject, CancellationToken cancellationToken)
    {
        var voters = request.Votes.Select(vote => vote.By).DistinctBy(voter => voter.ObjectId, StringComparer.OrdinalIgnoreCase).ToList();
        var standings = await Task.WhenAll(voters.Select(voter => OfAsync(now, voter.ObjectId, subject, anew: true, cancellationToken)));
        return [.. voters.Zip(standings).Where(pair => pair.Second.PermissionOf(pair.First, request) != Permission.Granted).Select(pair => pair.First.ObjectId)];
    }
}
