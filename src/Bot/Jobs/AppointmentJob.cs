using Bot.Core.Approvals;
using Quartz;

namespace Bot.Jobs;

/// <summary>Tells the requester, by a message of its own, when an approved resize begins: the card that says so makes no sound.</summary>
[DisallowConcurrentExecution]
internal sealed class AppointmentJob(IRequestStore store, NoticeBoard board) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (await store.FindAsync(new(context.JobDetail.Key.Name), cancellationToken) is { State: RequestState.Approved, Due: not null } request)
        {
            await board.TellAsync(request, Audience.Requester, cards => cards.AppointmentCard(request), cancellationToken);
        }
    }
}
