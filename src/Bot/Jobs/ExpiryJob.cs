using Bot.Core.Approvals;
using Quartz;

namespace Bot.Jobs;

/// <summary>Lets a request lapse that nobody decided about, and tells so.</summary>
internal sealed class ExpiryJob(IRequestStore store, WorkQueue queue, TimeProvider clock) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (await store.FindAsync(new(context.JobDetail.Key.Name), cancellationToken) is { State: RequestState.Pending } request)
        {
            await (await store.TryUpdateAsync(Court.Expire(request, clock.GetUtcNow()), cancellationToken) is { } expired
                ? queue.WorkAsync(expired.Id, cancellationToken)
                : AgainAsync(request, cancellationToken));
        }
    }

    // Somebody wrote in the same moment; a first approval of two ends nothing.
    private Task AgainAsync(ResizeRequest request, CancellationToken cancellationToken) => queue.AtAsync<ExpiryJob>(request.Id, clock.GetUtcNow(), cancellationToken);
}
