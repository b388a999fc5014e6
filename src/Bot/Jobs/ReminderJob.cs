using Bot.Core.Approvals;
using Quartz;

namespace Bot.Jobs;

/// <summary>Reminds the approvers of a request that still waits, then plans the next reminder.</summary>
[DisallowConcurrentExecution]
internal sealed class ReminderJob(IRequestStore store, NoticeBoard board, WorkQueue queue) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (await store.FindAsync(new(context.JobDetail.Key.Name), cancellationToken) is { State: RequestState.Pending } request)
        {
            await board.RemindAsync(request, cancellationToken);
            await queue.RemindAsync(request, cancellationToken);
            await queue.CatchUpAsync(request, cancellationToken);
        }
    }
}
