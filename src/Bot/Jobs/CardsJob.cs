using Bot.Core.Approvals;
using Quartz;

namespace Bot.Jobs;

/// <summary>Brings the cards of a request up to date. Apart from the work itself, so that no machine waits, switched off, for a chat that takes no more messages for a while.</summary>
[DisallowConcurrentExecution]
internal sealed class CardsJob(IRequestStore store, NoticeBoard board, WorkQueue queue, TimeProvider clock) : IJob
{
    private static readonly TimeSpan UntoldFor = TimeSpan.FromDays(1);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Behind = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var id = new RequestId(context.JobDetail.Key.Name);
        if (await store.FindAsync(id, cancellationToken) is { } request && !await board.FollowAsync(request, cancellationToken) && Again(request) is { } pause)
        {
            await queue.AtAsync<CardsJob>(id, clock.GetUtcNow() + pause, cancellationToken);
        }
    }

    // Somebody's card is behind: it is tried again, but for an end that nobody can be told any more.
    private TimeSpan? Again(ResizeRequest request) => request.EndedAt switch
    {
        null => Behind,
        var end => clock.GetUtcNow() - end < UntoldFor ? Soon : null,
    };
}
