using Bot.Core.Approvals;

namespace Bot.Jobs;

/// <summary>After a start: whatever was asked, approved or ended before goes on, even if its place in the schedule was lost.</summary>
internal sealed class Resumption(IRequestStore store, INoticeStore notices, WorkQueue queue, TimeProvider clock) : BackgroundService
{
    // Somebody may be waiting at the door for the bot to start: that answer is wanted sooner, and work that lay while the bot was down can lie a second longer. Measured by the benchmark "start".
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Calm, clock, stoppingToken);
        await queue.BeginRoundsAsync(stoppingToken);
        foreach (var request in await store.ListOpenAsync(stoppingToken))
        {
            await queue.ResumeAsync(request, stoppingToken);
        }

        foreach (var id in await notices.ListUntoldAsync(stoppingToken))
        {
            await TellAsync(id, stoppingToken);
        }
    }

    // The end was stored and the process ended before everybody was told.
    private async Task TellAsync(RequestId id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is { Ended: true })
        {
            await queue.WorkAsync(id, cancellationToken);
        }
    }
}
