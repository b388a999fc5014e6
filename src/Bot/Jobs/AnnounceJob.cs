using Bot.Core.Approvals;
using Quartz;

namespace Bot.Jobs;

/// <summary>Asks the approvers of a request, or one who has come anew, and asks again whom it could not.</summary>
[DisallowConcurrentExecution]
internal sealed class AnnounceJob(IRequestStore store, NoticeBoard board, WorkQueue queue, TimeProvider clock) : IJob
{
    /// <summary>The name under which a turn of this job carries the object id of the one person who is asked.</summary>
    public const string Person = "person";

    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var id = new RequestId(context.JobDetail.Key.Name);
        if (await store.FindAsync(id, cancellationToken) is not { State: RequestState.Pending } request)
        {
            return;
        }

        await (context.Trigger.JobDataMap.TryGetString(Person, out var person) && person is not null
            ? AnnounceToAsync(request, person, cancellationToken)
            : AnnounceAsync(request, cancellationToken));
        await queue.CatchUpAsync(request, cancellationToken);
    }

    private async Task AnnounceAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        if (!await board.AnnounceAsync(request, cancellationToken))
        {
            await queue.AtAsync<AnnounceJob>(request.Id, clock.GetUtcNow() + AfterFault, cancellationToken);
        }
    }

    private async Task AnnounceToAsync(ResizeRequest request, string person, CancellationToken cancellationToken)
    {
        if (!await board.AnnounceToAsync(request, person, cancellationToken))
        {
            await queue.AskAsync(request.Id, person, clock.GetUtcNow() + AfterFault, cancellationToken);
        }
    }
}
