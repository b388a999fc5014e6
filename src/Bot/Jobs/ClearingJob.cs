using Bot.Core.Documents;
using Quartz;

namespace Bot.Jobs;

/// <summary>Once an hour: deletes what nobody needs any more, such as the marks of deliveries that the channel will not repeat.</summary>
[DisallowConcurrentExecution]
internal sealed class ClearingJob(IDocumentStore documents, TimeProvider clock) : IJob
{
    /// <summary>The job's name.</summary>
    public const string Name = "clearing";

    /// <summary>How often.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await documents.DeleteExpiredAsync(clock.GetUtcNow(), cancellationToken);
}
