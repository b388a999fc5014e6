using Bot.Access;
using Bot.Core.Approvals;
using Quartz;

namespace Bot.Jobs;

/// <summary>Somebody can be reached who could not be before: asks them, and nobody else, about the requests that wait and that they may decide.</summary>
[DisallowConcurrentExecution]
internal sealed class NewcomerJob(IRequestStore store, IPeopleStore people, Authority authority, WorkQueue queue) : IJob
{
    // Nobody is helped by a hundred cards at once; who wants to see more asks for the open requests.
    private const int MostAsked = 20;
    private const int MostLookedAt = 100;

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (await people.FindAsync(context.JobDetail.Key.Name, cancellationToken) is not { Person: var person })
        {
            return;
        }

        var asked = 0;
        foreach (var request in await store.ListPendingAsync(MostLookedAt, cancellationToken))
        {
            if (asked < MostAsked && await MayDecideAsync(person, request, cancellationToken))
            {
                await queue.AskAsync(request.Id, person.ObjectId, cancellationToken);
                asked++;
            }
        }
    }

    private async Task<bool> MayDecideAsync(Person person, ResizeRequest request, CancellationToken cancellationToken)
    {
        var subject = await authority.SubjectAsync(request.Plan.Machine, cancellationToken);
        var standing = await authority.OfAsync(person.ObjectId, subject, anew: false, cancellationToken);
        return standing.PermissionOf(person, request) == Permission.Granted;
    }
}
