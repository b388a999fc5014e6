namespace Bot.Channel;

/// <summary>Refuses, before a byte is sent, whatever would bring messages or the bot's token to a host that is not allowed.</summary>
/// <remarks>Public documents (the channel's signing keys) are read without a token, from an address that the operator sets: they pass.</remarks>
internal sealed class AllowedHostsHandler(ServiceHosts hosts) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        GivesAway(request) && !hosts.Allows(request.RequestUri!)
            ? Task.FromException<HttpResponseMessage>(new ForeignHostException(request.RequestUri!))
            : base.SendAsync(request, cancellationToken);

    private static bool GivesAway(HttpRequestMessage request) =>
        request.Method != HttpMethod.Get || request.Headers.Authorization is not null || ConnectorCall.Of(request) is not null;
}
