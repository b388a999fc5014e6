using Bot.Core.Approvals;
using Microsoft.Bot.Schema;

namespace Bot.Telemetry;

/// <summary>Puts into every line that is logged what it is about, so that an operator finds all lines of one turn or one request.</summary>
internal static class LogLines
{
    /// <summary>Lines of a turn carry the activity's id.</summary>
    public static IDisposable? InTurn(this ILogger logger, IActivity activity) => logger.BeginScope("activity {ActivityId}", activity.Id);

    /// <summary>Lines about a request carry its id. What a button sent as an id and cannot be one is not repeated.</summary>
    public static IDisposable? About(this ILogger logger, RequestId id) => id.IsWellFormed ? logger.BeginScope("request {RequestId}", id.Value) : null;
}
