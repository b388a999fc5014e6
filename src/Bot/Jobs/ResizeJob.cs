using Bot.Core.Approvals;
using Quartz;

namespace Bot.Jobs;

/// <summary>One step of one request, then the cards, then the next step's time.</summary>
[DisallowConcurrentExecution]
internal sealed partial class ResizeJob(
    IRequestStore store, ResizeWorker worker, NoticeBoard board, WorkQueue queue, TimeProvider clock, ILogger<ResizeJob> logger) : IJob
{
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Behind = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan UntoldFor = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var id = new RequestId(context.JobDetail.Key.Name);
        var next = await TryStepAsync(id, cancellationToken);
        if (next is { } pause)
        {
            await queue.AtAsync<ResizeJob>(id, clock.GetUtcNow() + pause, cancellationToken);
        }
    }

    // A fault of ours must not end the work on a machine that may be off: log it and look again.
    private async Task<TimeSpan?> TryStepAsync(RequestId id, CancellationToken cancellationToken)
    {
        try
        {
            return await StepAsync(id, cancellationToken);
        }
        catch (StaleRequestException)
        {
            return TimeSpan.Zero;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogFault(exception, id);
            return AfterFault;
        }
    }

    private async Task<TimeSpan?> StepAsync(RequestId id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { } request)
        {
            return null;
        }

        var (after, next) = await worker.StepAsync(request, cancellationToken);
        if (after.Postponed != request.Postponed)
        {
            await queue.AtAsync<AppointmentJob>(id, clock.GetUtcNow(), cancellationToken);
        }

        if (after.Reversion is { State: ReversionState.Planned } way)
        {
            await queue.AtAsync<ReversionJob>(id, way.At - Reversions.Notice, cancellationToken);
        }

        var told = await board.FollowAsync(after, cancellationToken);
        return told ? next : Sooner(next, after);
    }

    // Somebody's card is behind: it is tried again soon, but for an end that nobody can be told any more.
    private TimeSpan? Sooner(TimeSpan? next, ResizeRequest request) => request.EndedAt switch
    {
        null => next < Behind ? next : Behind,
        var end => clock.GetUtcNow() - end < UntoldFor ? AfterFault : next,
    };

    [LoggerMessage(LogLevel.Error, "A step of request {RequestId} failed; it will be tried again")]
    private partial void LogFault(Exception exception, RequestId requestId);
}
