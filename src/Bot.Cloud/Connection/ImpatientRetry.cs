using Azure.Core;
using Azure.Core.Pipeline;

namespace Bot.Cloud.Connection;

/// <summary>Repeats a reading call once, and only when Azure does not ask for a long wait: the SDK's own rule would sleep through a
/// <c>Retry-After</c> of twenty minutes. What changes a machine is never repeated here; that is for the durable queue to decide.</summary>
internal sealed class ImpatientRetry(CallMeter meter) : RetryPolicy(maxRetries: 1)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    protected override bool ShouldRetry(HttpMessage message, Exception? exception) =>
        Worthwhile(message) && Counted(base.ShouldRetry(message, exception));

    protected override async ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        Worthwhile(message) && Counted(await base.ShouldRetryAsync(message, exception));

    private bool Counted(bool isRepeated)
    {
        if (isRepeated)
            meter.Retry();
        return isRepeated;
    }

    private static bool Worthwhile(HttpMessage message) =>
        message.Request.Method == RequestMethod.Get && !(message.HasResponse && message.Response.RetryAfter() > Patience);
}
