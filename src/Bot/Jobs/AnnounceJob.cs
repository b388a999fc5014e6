using Bot.Core.Approvals;
using Quartz;

namespace Bot.Jobs;

/// <summary>Asks the approvers of a request.</summary>
internal sealed class AnnounceJob(IRequestStore store, NoticeBoard board) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (await store.FindAsync(new(context.JobDetail.Key.Name), cancellationToken) is { State: RequestState.Pending } request)
        {
            await board.AnnounceAsync(request, cancellationToken);
        }
    }
}
