using System.Net;
using System.Net.Http.Headers;

namespace Bot.Channel;

/// <summary>Lets each call that writes into a conversation wait for its place; what would wait too long is answered as the channel would: 429.</summary>
internal sealed class PacingHandler(Pacer pacer, TimeProvider clock) : DelegatingHandler
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (ConnectorCall.Of(request) is not { IsWrite: true } call)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        var (wait, taken) = pacer.Take(call.Conversation, Patience);
        if (!taken)
        {
            return TooMany(request, wait);
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellationToken);
        }

        return await base.SendAsync(request, cancellationToken);
    }

    private static HttpResponseMessage TooMany(HttpRequestMessage request, TimeSpan wait) => new(HttpStatusCode.TooManyRequests)
    {
        RequestMessage = request,
        Content = new StringContent(""),
        Headers = { RetryAfter = new RetryConditionHeaderValue(wait) },
    };
}
