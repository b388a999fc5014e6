using System.Globalization;

namespace AzureSimulator.Arm;

/// <summary>The headers of every ARM answer, by a recording of 2023-04: request ids, and what is left before throttling.
/// Source: https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/troubleshooting-throttling-errors (2026-11).</summary>
internal static class ArmHeaders
{
    public static void Add(HttpContext http, SimulatorWorld world)
    {
        var headers = http.Response.Headers;
        var correlation = http.Request.Headers["x-ms-correlation-request-id"] is [{ Length: > 0 } given, ..] ? given : Guid.NewGuid().ToString();
        headers["x-ms-request-id"] = ArmPipeline.RequestIdOf(http);
        headers["x-ms-correlation-request-id"] = correlation;
        headers["x-ms-routing-request-id"] =
            $"WESTEUROPE:{world.Clock.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}:{correlation}";
        headers.CacheControl = "no-cache";
        headers.Pragma = "no-cache";
        headers.Expires = "-1";
        headers.XContentTypeOptions = "nosniff";
        headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        if (http.Request.Headers["x-ms-client-request-id"] is [{ Length: > 0 } client, ..])
            headers["x-ms-client-request-id"] = client;
        AddRemaining(http, world.Budget, world.Clock.GetUtcNow());
    }

    private static void AddRemaining(HttpContext http, CallBudget budget, DateTimeOffset now)
    {
        var (headers, path) = (http.Response.Headers, http.Request.Path.Value!);
        var subscription = path.Split('/') is [_, "subscriptions", var id, ..] ? id : "tenant";
        var isRead = HttpMethods.IsGet(http.Request.Method);
        headers[isRead ? "x-ms-ratelimit-remaining-subscription-reads" : "x-ms-ratelimit-remaining-subscription-writes"] =
            budget.Take(subscription, isRead ? "reads" : "writes", TimeSpan.FromHours(1), isRead ? 12000 : 1200, now);
        if (ComputeBucket(http.Request.Method, path) is not var (bucket, short3, long30))
            return;
        headers["x-ms-ratelimit-remaining-resource"] =
            $"Microsoft.Compute/{bucket}3Min;{budget.Take(subscription, bucket + "3", TimeSpan.FromMinutes(3), short3, now)},"
            + $"Microsoft.Compute/{bucket}30Min;{budget.Take(subscription, bucket + "30", TimeSpan.FromMinutes(30), long30, now)}";
    }

    /// <summary>Deallocate is charged like a delete, as recorded.</summary>
    private static (string Bucket, int In3Minutes, int In30Minutes)? ComputeBucket(string method, string path) => (method, path) switch
    {
        _ when !path.Contains("/Microsoft.Compute/", StringComparison.OrdinalIgnoreCase) => null,
        ("GET", _) when path.Contains("/operations/", StringComparison.OrdinalIgnoreCase) => ("GetOperation", 15000, 30000),
        ("GET", _) when path.EndsWith("/virtualMachines", StringComparison.OrdinalIgnoreCase) => ("HighCostGet", 300, 1500),
        ("GET", _) => ("LowCostGet", 4000, 32000),
        ("POST", _) when path.EndsWith("/deallocate", StringComparison.OrdinalIgnoreCase) => ("DeleteVM", 240, 1200),
        ("POST", _) => ("UpdateVM", 240, 1200),
        _ => ("PutVM", 240, 1200),
    };
}
