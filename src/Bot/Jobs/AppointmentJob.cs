using Bot.Core.Approvals;
using Quartz;

namespace Bot.Jobs;

/// <summary>Tells the requester, by a message of its own, when an approved resize begins: the card that says so makes no sound. Tries again as long as it has not begun.</summary>
[DisallowConcurrentExecution]
internal sealed class AppointmentJob(IRequestStore store, NoticeBoard board, WorkQueue queue, TimeProvider clock) : IJob
{
    private static readonly TimeSpan AfterFault = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (await store.FindAsync(new(context.JobDetail.Key.Name), cancellationToken) is { State: RequestState.Approved, Due: not null } request
            && !await board.TellRequesterAsync(request, cards => cards.AppointmentCard(request), cancellationToken))
        {
            await queue.AtAsync<AppointmentJob>(request.Id, clock.GetUtcNow() + AfterFault, cancellationToken);
        }
    }
}
