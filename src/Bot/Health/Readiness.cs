using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Quartz;

namespace Bot.Health;

/// <summary>Whether the process lives (<c>/health/live</c>) and whether it can do its work (<c>/health/ready</c>).</summary>
internal static class Readiness
{
    /// <summary>Adds what a ready bot needs.</summary>
    public static IServiceCollection AddReadiness(this IServiceCollection services)
    {
        services.AddSingleton<SigningKeysCheck>()
            .AddHealthChecks()
            .AddCheck<DrainingCheck>("draining")
            .AddCheck<DatabaseCheck>("database")
            .AddCheck<SigningKeysCheck>("signing keys");
        return services;
    }

    /// <summary>The scheduler's own check: it runs and reaches its store.</summary>
    public static IQuartzBuilder TellHealth(this IQuartzBuilder quartz)
    {
        quartz.AddQuartzHealthChecks(options => options.Name = "scheduler");
        return quartz;
    }

    /// <summary>Where a platform asks.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => "alive");
        app.MapHealthChecks("/health/ready", new()
        {
            ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable },
            ResponseWriter = WriteAsync,
        });
    }

    // Only names and short words: whoever may ask is not known here.
    private static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json";
        var links = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status == HealthStatus.Healthy ? "ok" : "not ready");
        return http.Response.WriteAsync(JsonSerializer.Serialize(links, HealthJson.Default.DictionaryStringString));
    }
}
