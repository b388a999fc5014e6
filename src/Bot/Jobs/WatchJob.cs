using Bot.Core.Approvals;
using Quartz;

namespace Bot.Jobs;

/// <summary>
/// Once a minute: an open request with no next step in the schedule gets one. A step may have been stored by a process that ended, or lost its database, before it could plan the next; whoever
/// is started anew finds it, and so do the replicas that live on.
/// </summary>
[DisallowConcurrentExecution]
internal sealed partial class WatchJob(IRequestStore store, WorkQueue queue, ILogger<WatchJob> logger) : IJob
{
    /// <summary>The job's name.</summary>
    public const string Name = "watch";

    /// <summary>How often.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (var request in await store.ListOpenAsync(cancellationToken))
        {
            if (await queue.IsForgottenAsync(request, cancellationToken) && await store.FindAsync(request.Id, cancellationToken) is { Ended: false } still && still.Version == request.Version)
            {
                LogFound(request.Id, request.State);
                await queue.ResumeAsync(request, cancellationToken);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Request {RequestId} is {State} and had no next step in the schedule: it goes on now")]
    private partial void LogFound(RequestId requestId, RequestState state);
}
