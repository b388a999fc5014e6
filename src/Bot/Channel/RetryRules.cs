using System.Net;

namespace Bot.Channel;

/// <summary>When a call of the connector is repeated, and after how long.</summary>
/// <remarks>
/// https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability (status codes) and
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit (both read 2026-11): 412, 429, 502, 503 and 504, after 2 to 20 seconds
/// with 20 % of jitter, and no other status. A POST has no idempotency key: it is repeated only when the answer says that it was not taken
/// (412, 429, 503). Behind a 502, a 504 or a lost connection the message may have been delivered; a PUT or a DELETE may safely come twice.
/// </remarks>
internal static class RetryRules
{
    /// <summary>How often a call is tried at most, the first time included.</summary>
    public const int Tries = 4;

    private const double Jitter = 0.2;
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    // Who has to wait longer than this is told so: the job that wanted it comes back later, a turn would be over by then.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The pause before the next try, or null when there is none.</summary>
    /// <param name="tries">How often the call was tried, from 1.</param>
    /// <param name="method">What was called.</param>
    /// <param name="status">What was answered; null when the connection was lost before an answer.</param>
    /// <param name="retryAfter">What the answer asks for.</param>
    /// <param name="chance">From 0 to 1: where in the range of the jitter.</param>
    public static TimeSpan? PauseAfter(int tries, HttpMethod method, HttpStatusCode? status, TimeSpan? retryAfter, double chance)
    {
        if (tries >= Tries || !MayRepeat(method, status) || retryAfter > Patience)
        {
            return null;
        }

        return retryAfter is { } asked ? TimeSpan.FromTicks(Math.Max(0, asked.Ticks)) : Backoff(tries) * (1 - Jitter + (2 * Jitter * chance));
    }

    private static bool MayRepeat(HttpMethod method, HttpStatusCode? status) => status switch
    {
        HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => true,
        HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout or null => method != HttpMethod.Post,
        _ => false,
    };

    private static TimeSpan Backoff(int tries) => TimeSpan.FromTicks(Math.Min(Longest.Ticks, Shortest.Ticks << (tries - 1)));
}
