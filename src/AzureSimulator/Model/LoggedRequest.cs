namespace AzureSimulator;

/// <summary>One call that the simulator answered as Azure Resource Manager, in order of arrival.</summary>
/// <param name="Number">Counts from 1 since the start; clearing the log does not restart it.</param>
/// <param name="Method">The HTTP method, upper case.</param>
/// <param name="Path">Path and query exactly as sent.</param>
/// <param name="Body">The body of a write, or null.</param>
/// <param name="Time">When it arrived.</param>
/// <param name="RequestId">The answer's <c>x-ms-request-id</c>.</param>
/// <param name="Status">The HTTP status of the answer; 0 while it is under way or when the connection was cut.</param>
/// <param name="Ended">When the answer was made, or null while it is under way.</param>
public sealed record LoggedRequest(
    long Number, string Method, string Path, string? Body, DateTimeOffset Time, string RequestId, int Status, DateTimeOffset? Ended)
{
    /// <summary>Whether the call could change something: PUT, PATCH, DELETE, and POST except a Resource Graph query and a question to policy.</summary>
    public bool IsWrite => Method switch
    {
        "GET" or "HEAD" => false,
        "POST" => !Path.Contains("/Microsoft.ResourceGraph/", StringComparison.OrdinalIgnoreCase) && !Path.Contains("/Microsoft.PolicyInsights/", StringComparison.OrdinalIgnoreCase),
        _ => true,
    };
}
