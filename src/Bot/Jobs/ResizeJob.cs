using Bot.Core.Approvals;
using Quartz;

namespace Bot.Jobs;

/// <summary>One step of one request, then the next step's time. What changed is shown by a job of its own.</summary>
[DisallowConcurrentExecution]
internal sealed partial class ResizeJob(
    IRequestStore store, ResizeWorker worker, WorkQueue queue, TimeProvider clock, ILogger<ResizeJob> logger) : IJob
{
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var id = new RequestId(context.JobDetail.Key.Name);
        var next = await TryStepAsync(id, context.Recovering, cancellationToken);
        if (next is { } pause)
        {
            await queue.AtAsync<ResizeJob>(id, clock.GetUtcNow() + pause, cancellationToken);
        }
    }

    // A fault of ours must not end the work on a machine that may be off: log it and look again.
    private async Task<TimeSpan?> TryStepAsync(RequestId id, bool recovers, CancellationToken cancellationToken)
    {
        try
        {
            return await StepAsync(id, recovers, cancellationToken);
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

    // A job that recovers may have lost its process between a change and its showing.
    private async Task<TimeSpan?> StepAsync(RequestId id, bool recovers, CancellationToken cancellationToken)
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

        if (after.Version != request.Version || next is null || recovers)
        {
            await queue.ShowAsync(id, cancellationToken);
        }

        return next;
    }

    [LoggerMessage(LogLevel.Error, "A step of request {RequestId} failed; it will be tried again")]
    private partial void LogFault(Exception exception, RequestId requestId);
}
