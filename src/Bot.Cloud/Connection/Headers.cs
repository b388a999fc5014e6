using System.Globalization;
using Azure;

namespace Bot.Cloud.Connection;

/// <summary>Reads the headers of Azure's answers that matter to us.</summary>
internal static class Headers
{
    /// <summary>How long Azure asks us to wait: in milliseconds, in seconds, or until a date of Azure's clock.</summary>
    public static TimeSpan? RetryAfter(this Response response) =>
        response.Number("retry-after-ms") is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds)
        : response.Number("x-ms-retry-after-ms") is { } older ? TimeSpan.FromMilliseconds(older)
        : response.Number("Retry-After") is { } seconds ? TimeSpan.FromSeconds(seconds)
        : response.Moment("Retry-After") is { } then && response.Moment("Date") is { } now && then > now ? then - now
        : null;

    /// <summary>The id by which Azure's support and the activity log know the call.</summary>
    public static string? CorrelationId(this Response response) =>
        response.Text("x-ms-correlation-request-id") ?? response.Text("x-ms-request-id");

    /// <summary>Where to ask how the operation stands that the call began.</summary>
    public static Uri? Operation(this Response response) =>
        Uri.TryCreate(response.Text("Azure-AsyncOperation") ?? response.Text("Location"), UriKind.Absolute, out var address) ? address : null;

    private static string? Text(this Response response, string name) =>
        response.Headers.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static int? Number(this Response response, string name) =>
        int.TryParse(response.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static DateTimeOffset? Moment(this Response response, string name) =>
        DateTimeOffset.TryParse(response.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value) ? value : null;
}
