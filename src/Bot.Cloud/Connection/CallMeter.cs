using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Bot.Cloud.Connection;

/// <summary>Measures each call of Azure Resource Manager, with the meter of the bot: <c>nestor.azure.call.duration</c>, and <c>nestor.retries</c> for what is asked again.</summary>
internal sealed class CallMeter
{
    private readonly Histogram<double> calls;
    private readonly Counter<long> retries;

    public CallMeter(IMeterFactory meters)
    {
        var meter = meters.Create("Nestor");
        calls = meter.CreateHistogram<double>("nestor.azure.call.duration", "s", "How long calls of Azure Resource Manager took.");
        retries = meter.CreateCounter<long>("nestor.retries", "{retry}", "What was tried again.");
    }

    /// <summary>A reading call is repeated.</summary>
    public void Retry() => retries.Add(1, new KeyValuePair<string, object?>("target", "azure"));

    /// <summary>The handler that measures.</summary>
    public DelegatingHandler Around(HttpMessageHandler inner) => new Handler(this, inner);

    private sealed class Handler(CallMeter meter, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var (started, status) = (Stopwatch.GetTimestamp(), 0);
            try
            {
                var answer = await base.SendAsync(request, cancellationToken);
                status = (int)answer.StatusCode;
                return answer;
            }
            finally
            {
                meter.calls.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, new("http.request.method", request.Method.Method), new("http.response.status_code", status));
            }
        }
    }
}
