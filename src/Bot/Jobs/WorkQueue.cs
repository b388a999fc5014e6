using Bot.Core.Approvals;
using Quartz;

namespace Bot.Jobs;

/// <summary>Puts work into the durable schedule: what is in it survives the process.</summary>
internal sealed class WorkQueue(ISchedulerFactory schedulers, TimeProvider clock)
{
    /// <summary>Asks the approvers of a new request, and lets it lapse in time.</summary>
    public async Task AnnounceAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        await AtAsync<AnnounceJob>(request.Id, clock.GetUtcNow(), cancellationToken);
        await AtAsync<ExpiryJob>(request.Id, request.ExpiresAt, cancellationToken);
    }

    /// <summary>Takes the next step of a request now.</summary>
    public Task WorkAsync(RequestId id, CancellationToken cancellationToken) => AtAsync<ResizeJob>(id, clock.GetUtcNow(), cancellationToken);

    /// <summary>Takes the next step of a request at a time. A step that was planned for the request before is replaced.</summary>
    public async Task AtAsync<TJob>(RequestId id, DateTimeOffset at, CancellationToken cancellationToken) where TJob : IJob
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var job = JobBuilder.Create<TJob>().WithIdentity(id.Value, typeof(TJob).Name).RequestRecovery().Build();
        var trigger = TriggerBuilder.Create()
            .WithIdentity(id.Value, typeof(TJob).Name)
            .ForJob(job)
            .StartAt(at)
            .WithSimpleSchedule(schedule => schedule.WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow))
            .Build();
        await scheduler.ScheduleJob(job, [trigger], new ScheduleJobOptions { Replace = true }, cancellationToken);
    }
}
