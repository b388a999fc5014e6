using Quartz;

namespace Bot.Jobs;

/// <summary>
/// Before the schedule is shut down: begins no more jobs and lets those that run come to their end, which is to plan what comes next. A schedule that is being shut down takes no plans, and the
/// other replicas would know nothing of them. It must be registered after the schedule, so that it is stopped before it.
/// </summary>
internal sealed class Farewell(ISchedulerFactory schedulers, TimeProvider clock) : IHostedService
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await scheduler.Standby(cancellationToken);
        while ((await scheduler.GetMetadata(cancellationToken)).LocalExecutingJobs > 0)
        {
            await Task.Delay(Glance, clock, cancellationToken);
        }
    }
}
