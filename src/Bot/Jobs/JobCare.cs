using Bot.Hosting;
using Quartz;

namespace Bot.Jobs;

/// <summary>
/// Keeps work alive: a job that ends by a fault, ours or the database's, is planned again, for what it had to do is still to be done. Quartz itself would only log it and forget.
/// </summary>
internal sealed partial class JobCare(Settings settings, TimeProvider clock, ILogger<JobCare> logger) : IJobExecutionMiddleware
{
    /// <inheritdoc/>
    public async ValueTask Invoke(IJobExecutionContext context, JobExecutionDelegate next, CancellationToken cancellationToken)
    {
        try
        {
            await next(context, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogFault(exception, context.JobDetail.Key);
            await PlanAgainAsync(context, cancellationToken);
        }
    }

    // What comes again by itself needs no plan. While the schedule cannot be written, the job counts as running: were the process killed now, another would recover it.
    private async Task PlanAgainAsync(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        while (context.NextFireTimeUtc is null && !await TryPlanAsync(context, cancellationToken))
        {
            await Task.Delay(settings.Resize.Pause, clock, cancellationToken);
        }
    }

    private async Task<bool> TryPlanAsync(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            var trigger = context.Trigger.GetTriggerBuilder().StartAt(clock.GetUtcNow() + settings.Resize.Pause).Build();
            await context.Scheduler.ScheduleJob(context.JobDetail, [trigger], new ScheduleJobOptions { Replace = true }, cancellationToken);
            return true;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogUnplanned(exception, context.JobDetail.Key);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The job {Job} failed; it will be done again")]
    private partial void LogFault(Exception exception, JobKey job);

    [LoggerMessage(LogLevel.Error, "The job {Job} could not be planned again yet")]
    private partial void LogUnplanned(Exception exception, JobKey job);
}
