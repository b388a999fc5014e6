namespace Bot.Channel;

/// <summary>Updates of one message go out one after the other, and of those that wait only the newest: nobody sees an old state after a new one.</summary>
internal sealed class LatestUpdateHandler(UpdateLines lines) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        ConnectorCall.Of(request) is { IsUpdate: true }
            ? lines.SendAsync(request, base.SendAsync, cancellationToken)
            : base.SendAsync(request, cancellationToken);
}
