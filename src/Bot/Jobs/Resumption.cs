using Bot.Core.Approvals;

namespace Bot.Jobs;

/// <summary>After a start: whatever was asked or approved before goes on, even if its place in the schedule was lost.</summary>
internal sealed class Resumption(IRequestStore store, WorkQueue queue) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var request in await store.ListOpenAsync(cancellationToken))
        {
            await (request.State == RequestState.Pending
                ? queue.AnnounceAsync(request, cancellationToken)
                : queue.WorkAsync(request.Id, cancellationToken));
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
