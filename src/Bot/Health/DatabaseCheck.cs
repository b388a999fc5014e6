using Bot.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Health;

/// <summary>The database answers and has the schema of this version.</summary>
internal sealed class DatabaseCheck(IServiceProvider services) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await StorageCheck.TroubleAsync(services, cancellationToken) is { } trouble ? HealthCheckResult.Unhealthy(trouble.Words) : HealthCheckResult.Healthy();
}
