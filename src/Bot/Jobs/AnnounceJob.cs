using Bot.Core.Approvals;
using Quartz;

namespace Bot.Jobs;

/// <summary>Asks the approvers of a request, and asks again whom it could not.</summary>
[DisallowConcurrentExecution]
internal sealed class AnnounceJob(IRequestStore store, NoticeBoard board, WorkQueue queue, TimeProvider clock) : IJob
{
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var id = new RequestId(context.JobDetail.Key.Name);
        if (await store.FindAsync(id, cancellationToken) is not { State: RequestState.Pending } request)
        {
            return;
        }

        if (!await board.AnnounceAsync(request, cancellationToken))
        {
            await queue.AtAsync<AnnounceJob>(id, clock.GetUtcNow() + AfterFault, cancellationToken);
        }

        await CatchUpAsync(request, cancellationToken);
    }

    // Whoever decides or takes the request back while its cards are on their way does not know these cards yet: they follow it now.
    private async Task CatchUpAsync(ResizeRequest announced, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(announced.Id, cancellationToken) is { } now && now.Version != announced.Version)
        {
            await queue.WorkAsync(announced.Id, cancellationToken);
        }
    }
}
