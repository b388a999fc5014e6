using System.Diagnostics;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Writes activities to <see cref="Trace"/>.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private static readonly JsonSerializerSettings WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore, Formatting = Formatting.Indented };

    private readonly bool _traceActivity;

    /// <summary>Writes whole activities.</summary>
    public TraceTranscriptLogger()
        : this(traceActivity: true)
    {
    }

    /// <summary>Writes whole activities, or only who sent what kind of activity.</summary>
    public TraceTranscriptLogger(bool traceActivity) => _traceActivity = traceActivity;

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        Trace.TraceInformation(_traceActivity ? JsonConvert.SerializeObject(activity, WithoutNulls) : Line(activity));
        return Task.CompletedTask;
    }

    private static string Line(IActivity activity) =>
        $"{activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role} [{activity.Type}] {activity.AsMessageActivity()?.Text}";
}
