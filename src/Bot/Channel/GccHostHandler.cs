using System.Net;

namespace Bot.Channel;

/// <summary>A tenant of the US Government Community Cloud has a host of its own: whoever is told so (403 <c>InvalidBotApiHost</c>) asks there, once.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability (status codes, read 2026-11).</remarks>
internal sealed partial class GccHostHandler(ServiceHosts hosts, ILogger<GccHostHandler> logger) : DelegatingHandler
{
    private static readonly Uri Gcc = new("https://smba.infra.gcc.teams.microsoft.com/gcc");

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Forbidden || InGcc(request) is not { } elsewhere || !await IsWrongHostAsync(response, cancellationToken))
        {
            return response;
        }

        LogElsewhere(elsewhere.Host);
        response.Dispose();
        request.RequestUri = elsewhere;
        return await base.SendAsync(request, cancellationToken);
    }

    private Uri? InGcc(HttpRequestMessage request) =>
        ConnectorCall.Of(request) is not null && request.RequestUri!.Host != Gcc.Host && hosts.Allows(Gcc)
            ? new Uri(Gcc.AbsoluteUri + request.RequestUri.PathAndQuery[request.RequestUri.PathAndQuery.IndexOf(ConnectorCall.Connector, StringComparison.OrdinalIgnoreCase)..])
            : null;

    private static async Task<bool> IsWrongHostAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        ChannelRefusals.IsWrongHost(await response.Content.ReadAsStringAsync(cancellationToken));

    [LoggerMessage(LogLevel.Information, "The channel serves this tenant elsewhere; asking {Host}")]
    private partial void LogElsewhere(string host);
}
