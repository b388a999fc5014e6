using System.Net;
using Bot.Telemetry;

namespace Bot.Channel;

/// <summary>Repeats calls of the connector as <see cref="RetryRules"/> say.</summary>
internal sealed partial class RetryHandler(Meters meters, TimeProvider clock, ILogger<RetryHandler> logger) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (ConnectorCall.Of(request) is null)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        for (var tries = 1; ; tries++)
        {
            var (response, pause) = await TryAsync(request, tries, cancellationToken);
            if (pause is not { } wait)
            {
                return response!;
            }

            meters.Retry("channel");
            LogAgain(request.Method, response?.StatusCode, tries, wait);
            response?.Dispose();
            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    private async Task<(HttpResponseMessage? Response, TimeSpan? Pause)> TryAsync(HttpRequestMessage request, int tries, CancellationToken cancellationToken)
    {
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            return (response, Pause(tries, request.Method, response.StatusCode, Asked(response)));
        }
        catch (HttpRequestException) when (Pause(tries, request.Method, null, null) is { } pause)
        {
            return (null, pause);
        }
    }

    private static TimeSpan? Pause(int tries, HttpMethod method, HttpStatusCode? status, TimeSpan? asked) =>
        RetryRules.PauseAfter(tries, method, status, asked, Random.Shared.NextDouble());

    private TimeSpan? Asked(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - clock.GetUtcNow(),
        _ => null,
    };

    [LoggerMessage(LogLevel.Information, "The channel did not take a {Method} ({Status}, try {Tries}); again in {Wait}")]
    private partial void LogAgain(HttpMethod method, HttpStatusCode? status, int tries, TimeSpan wait);
}
