using Bot.Core.Approvals;
using Quartz;

namespace Bot.Jobs;

/// <summary>Lets a request lapse that nobody decided about, and tells so.</summary>
internal sealed class ExpiryJob(IRequestStore store, WorkQueue queue, TimeProvider clock) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var request = await store.FindAsync(new(context.JobDetail.Key.Name), cancellationToken);
        if (request is { State: RequestState.Pending }
            && await store.TryUpdateAsync(Court.Expire(request, clock.GetUtcNow()), cancellationToken) is { } expired)
        {
            await queue.WorkAsync(expired.Id, cancellationToken);
        }
    }
}
