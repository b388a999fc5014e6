using Bot.Core.Approvals;

namespace Bot.Telemetry;

/// <summary>Counts the requests in the database from time to time, while somebody wants to know.</summary>
internal sealed partial class RequestCensus(IRequestStore store, Meters meters, TimeProvider clock, ILogger<RequestCensus> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            await CountAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Counts once.</summary>
    public async Task CountAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (meters.WantsRequests)
            {
                meters.Keep(await store.CountByStateAsync(cancellationToken));
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogUncounted(exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The requests could not be counted; tried again soon")]
    private partial void LogUncounted(Exception exception);
}
