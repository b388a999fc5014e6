using Bot.Core.Documents;
using Quartz;

namespace Bot.Jobs;

/// <summary>Once an hour: deletes what nobody needs any more, such as the marks of deliveries that the channel will not repeat.</summary>
[DisallowConcurrentExecution]
internal sealed class ClearingJob(IDocumentStore documents, TimeProvider clock) : IJob
{
    private const string Name = "clearing";

    /// <summary>Puts it into the schedule of all replicas, once.</summary>
    public static Task ScheduleAsync(IScheduler scheduler, CancellationToken cancellationToken)
    {
        var job = JobBuilder.Create<ClearingJob>().WithIdentity(Name).Build();
        var trigger = TriggerBuilder.Create()
            .WithIdentity(Name)
            .ForJob(job)
            .StartNow()
            .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromHours(1)).RepeatForever())
            .Build();
        return scheduler.ScheduleJob(job, [trigger], new ScheduleJobOptions { Replace = true }, cancellationToken).AsTask();
    }

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await documents.DeleteExpiredAsync(clock.GetUtcNow(), cancellationToken);
}
