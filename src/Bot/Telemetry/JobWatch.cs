using Bot.Core.Approvals;
using Bot.Jobs;
using Quartz;

namespace Bot.Telemetry;

/// <summary>Watches jobs: a span for each and the measures of resizes, and the request's id in every line that is logged meanwhile.</summary>
internal sealed class JobWatch(IRequestStore store, Meters meters, ILogger<JobWatch> logger) : IJobExecutionMiddleware
{
    /// <inheritdoc/>
    public async ValueTask Invoke(IJobExecutionContext context, JobExecutionDelegate next, CancellationToken cancellationToken)
    {
        var (id, job) = (new RequestId(context.JobDetail.Key.Name), context.JobDetail.Key.Group);
        using var lines = logger.About(id);
        if (!Spans.Source.HasListeners() && !meters.WantsResizes)
        {
            await next(context, cancellationToken);
            return;
        }

        var before = await store.FindAsync(id, cancellationToken);
        using var span = Spans.Job(job, id, before);
        await next(context, cancellationToken);
        if (job == nameof(ResizeJob) && before is { Ended: false })
        {
            Tell(before, await store.FindAsync(id, cancellationToken) ?? before);
        }
    }

    private void Tell(ResizeRequest before, ResizeRequest after)
    {
        if (after.Attempts > Math.Max(before.Attempts, 1))
        {
            meters.Retry("machine");
        }

        if (after is { Ended: true, StartedAt: { } start, EndedAt: { } end })
        {
            meters.Resize(after.State, end - start);
            Spans.Resize(after);
        }
    }
}
