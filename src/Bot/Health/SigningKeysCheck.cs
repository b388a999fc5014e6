using Bot.Hosting;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Health;

/// <summary>The channel's signing keys can be had, or were had in the last day: else no message can be believed.</summary>
internal sealed class SigningKeysCheck(IConfiguration configuration, Settings settings, IHttpClientFactory clients, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan KnownFor = TimeSpan.FromDays(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private DateTimeOffset _knownUntil;

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (settings.AppId.Length == 0 || clock.GetUtcNow() < _knownUntil)
        {
            return HealthCheckResult.Healthy();
        }

        using var http = clients.CreateClient();
        http.Timeout = Patience;
        var seen = await SignInMetadata.ReadAsync(http, SignInMetadata.AddressIn(configuration), cancellationToken);
        if (seen.Problem is { } problem)
        {
            return HealthCheckResult.Unhealthy(problem);
        }

        _knownUntil = clock.GetUtcNow() + KnownFor;
        return HealthCheckResult.Healthy();
    }
}
