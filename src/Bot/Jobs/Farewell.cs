using Quartz;

namespace Bot.Jobs;

/// <summary>
/// Before the schedule is shut down: begins no more jobs and lets those that run come to their end, which is to plan what comes next. A schedule that is being shut down takes no plans, and the
/// other replicas would know nothing of them. It must be registered after the schedule, so that it is stopped before it.
/// </summary>
internal sealed partial class Farewell(ISchedulerFactory schedulers, TimeProvider clock, ILogger<Farewell> logger) : IHostedService
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WaitAsync(await schedulers.GetScheduler(cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (exception is OperationCanceledException or SchedulerException)
        {
            LogCutOff(exception);
        }
    }

    private async Task WaitAsync(IScheduler scheduler, CancellationToken cancellationToken)
    {
        await scheduler.Standby(cancellationToken);
        while ((await scheduler.GetMetadata(cancellationToken)).LocalExecutingJobs > 0)
        {
            await Task.Delay(Glance, clock, cancellationToken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The bot is stopped although some of its work has not come to an end: it is taken up at the next start, or by another replica")]
    private partial void LogCutOff(Exception exception);
}
