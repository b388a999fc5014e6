using Bot.Access;
using Bot.Core.Approvals;
using Quartz;

namespace Bot.Jobs;

/// <summary>Puts work into the durable schedule: what is in it survives the process.</summary>
internal sealed class WorkQueue(ISchedulerFactory schedulers, IRequestStore store, RuleBook rules, TimeProvider clock)
{
    /// <summary>Asks the approvers of a new request, reminds them, and lets it lapse in time.</summary>
    public async Task AnnounceAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        await AtAsync<AnnounceJob>(request.Id, clock.GetUtcNow(), cancellationToken);
        await AtAsync<ExpiryJob>(request.Id, request.ExpiresAt, cancellationToken);
        if (!await IsPlannedAsync<ReminderJob>(request.Id, cancellationToken))
        {
            await RemindAsync(request, cancellationToken);
        }
    }

    /// <summary>Asks somebody who has come anew about what waits for a decision.</summary>
    public Task WelcomeAsync(string objectId, CancellationToken cancellationToken) => AtAsync<NewcomerJob>(new(objectId.ToLowerInvariant()), clock.GetUtcNow(), cancellationToken);

    /// <summary>Asks one person about a request. It is a turn of the same job that asks everybody, so that nobody is asked twice at once.</summary>
    public Task AskAsync(RequestId id, string objectId, CancellationToken cancellationToken) => AskAsync(id, objectId, clock.GetUtcNow(), cancellationToken);

    /// <summary>Asks one person about a request, at a time.</summary>
    public Task AskAsync(RequestId id, string objectId, DateTimeOffset at, CancellationToken cancellationToken) =>
        PlanAsync<AnnounceJob>(id.Value, $"{id}/{objectId}", at, new() { [AnnounceJob.Person] = objectId }, cancellationToken);

    /// <summary>Plans the next reminder of a request, if there is one to come.</summary>
    public Task RemindAsync(ResizeRequest request, CancellationToken cancellationToken) =>
        rules.Now.NextReminder(request, clock.GetUtcNow()) is { } at ? AtAsync<ReminderJob>(request.Id, at, cancellationToken) : Task.CompletedTask;

    /// <summary>Plans what comes again and again: one job each for all replicas.</summary>
    public async Task BeginRoundsAsync(CancellationToken cancellationToken)
    {
        await EveryAsync<ClearingJob>(ClearingJob.Name, clock.GetUtcNow(), ClearingJob.Every, cancellationToken);
        await EveryAsync<WatchJob>(WatchJob.Name, clock.GetUtcNow() + WatchJob.Every, WatchJob.Every, cancellationToken);
    }

    /// <summary>Whether an open request has no next step in the schedule.</summary>
    public async Task<bool> IsForgottenAsync(ResizeRequest request, CancellationToken cancellationToken) => request.State == RequestState.Pending
        ? !await IsPlannedAsync<ExpiryJob>(request.Id, cancellationToken)
        : !await IsPlannedAsync<ResizeJob>(request.Id, cancellationToken);

    /// <summary>Takes an open request up where it stands.</summary>
    public Task ResumeAsync(ResizeRequest request, CancellationToken cancellationToken) =>
        request.State == RequestState.Pending ? AskAgainAsync(request, cancellationToken) : WorkAsync(request.Id, cancellationToken);

    private async Task AskAgainAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        await AnnounceAsync(request, cancellationToken);
        await ShowAsync(request.Id, cancellationToken);
    }

    private async Task EveryAsync<TJob>(string name, DateTimeOffset first, TimeSpan interval, CancellationToken cancellationToken) where TJob : IJob
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var job = JobBuilder.Create<TJob>().WithIdentity(name).Build();
        var trigger = TriggerBuilder.Create()
            .WithIdentity(name)
            .ForJob(job)
            .StartAt(first)
            .WithSimpleSchedule(schedule => schedule.WithInterval(interval).RepeatForever())
            .Build();
        await scheduler.ScheduleJob(job, [trigger], new ScheduleJobOptions { Replace = true }, cancellationToken);
    }

    /// <summary>Brings the cards of a request up to date now.</summary>
    public Task ShowAsync(RequestId id, CancellationToken cancellationToken) => AtAsync<CardsJob>(id, clock.GetUtcNow(), cancellationToken);

    /// <summary>Whoever decides, or takes a request back, while cards of it are on their way does not know these cards yet: they follow it now.</summary>
    public async Task CatchUpAsync(ResizeRequest sent, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(sent.Id, cancellationToken) is { } now && now.Version != sent.Version)
        {
            await ShowAsync(sent.Id, cancellationToken);
        }
    }

    /// <summary>A request was changed by somebody: shows it, and takes the next step of it now, if there is one to take.</summary>
    public async Task WorkAsync(RequestId id, CancellationToken cancellationToken)
    {
        await ShowAsync(id, cancellationToken);
        await AtAsync<ResizeJob>(id, clock.GetUtcNow(), cancellationToken);
    }

    // A reminder that came due while the process was down is still in the schedule, and is not to be replaced by the one after it.
    private async Task<bool> IsPlannedAsync<TJob>(RequestId id, CancellationToken cancellationToken) where TJob : IJob =>
        await (await schedulers.GetScheduler(cancellationToken)).Exists(new TriggerKey(id.Value, typeof(TJob).Name), cancellationToken);

    /// <summary>Takes the next step of a request at a time. A step that was planned for the request before is replaced.</summary>
    public Task AtAsync<TJob>(RequestId id, DateTimeOffset at, CancellationToken cancellationToken) where TJob : IJob =>
        PlanAsync<TJob>(id.Value, id.Value, at, [], cancellationToken);

    private async Task PlanAsync<TJob>(string name, string triggerName, DateTimeOffset at, JobDataMap data, CancellationToken cancellationToken) where TJob : IJob
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var job = JobBuilder.Create<TJob>().WithIdentity(name, typeof(TJob).Name).RequestRecovery().Build();
        var trigger = TriggerBuilder.Create()
            .WithIdentity(triggerName, typeof(TJob).Name)
            .ForJob(job)
            .UsingJobData(data)
            .StartAt(at)
            .WithSimpleSchedule(schedule => schedule.WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow))
            .Build();
        await scheduler.ScheduleJob(job, [trigger], new ScheduleJobOptions { Replace = true }, cancellationToken);
    }
}
