using Bot.Core.Approvals;

namespace Bot.Jobs;

/// <summary>After a start: whatever was asked, approved or ended before goes on, even if its place in the schedule was lost.</summary>
internal sealed class Resumption(IRequestStore store, INoticeStore notices, WorkQueue queue) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await queue.BeginRoundsAsync(cancellationToken);
        foreach (var request in await store.ListOpenAsync(cancellationToken))
        {
            await queue.ResumeAsync(request, cancellationToken);
        }

        foreach (var id in await notices.ListUntoldAsync(cancellationToken))
        {
            await TellAsync(id, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // The end was stored and the process ended before everybody was told.
    private async Task TellAsync(RequestId id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is { Ended: true })
        {
            await queue.WorkAsync(id, cancellationToken);
        }
    }
}
