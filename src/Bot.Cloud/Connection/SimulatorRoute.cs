namespace Bot.Cloud.Connection;

/// <summary>Carries calls meant for Azure Resource Manager to the simulator. The SDK refuses to send a token over plain http, so it is told an
/// https address, and what it really asked for travels in the forwarding headers: the simulator's links then point back to that address.</summary>
internal sealed class SimulatorRoute(Uri simulator, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Reroute(request);
        return base.SendAsync(request, cancellationToken);
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Reroute(request);
        return base.Send(request, cancellationToken);
    }

    private void Reroute(HttpRequestMessage request)
    {
        var asked = request.RequestUri!;
        request.Headers.Add("X-Forwarded-Proto", asked.Scheme);
        request.Headers.Add("X-Forwarded-Host", asked.Authority);
        request.Headers.Host = null;
        request.RequestUri = new Uri(simulator, asked.PathAndQuery);
    }
}
