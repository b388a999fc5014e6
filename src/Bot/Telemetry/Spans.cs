using System.Diagnostics;
using Bot.Core.Approvals;
using Bot.Turns;
using Microsoft.Bot.Schema;
using Span = System.Diagnostics.Activity;

namespace Bot.Telemetry;

/// <summary>What the bot traces: one trace for each turn and one for each resize, which links to the turn that approved it.</summary>
/// <remarks>Nothing that people wrote and nobody's name goes into a span. Without a listener nothing is made: <see cref="Source"/> then answers null.</remarks>
internal static class Spans
{
    /// <summary>The name of our source and of our meter.</summary>
    public const string Name = "Nestor";

    /// <summary>Where our spans come from.</summary>
    public static ActivitySource Source { get; } = new(Name);

    /// <summary>Begins the span of one turn.</summary>
    public static Span? Turn(IActivity activity)
    {
        var span = Source.StartActivity("nestor.turn");
        span?.SetTag("nestor.activity.id", activity.Id)
            .SetTag("nestor.activity.type", activity.Type)
            .SetTag("nestor.activity.name", (activity as IInvokeActivity)?.Name)
            .SetTag("nestor.conversation.type", activity.Conversation?.ConversationType)
            .SetTag("nestor.channel", activity.ChannelId);
        return span;
    }

    /// <summary>Notes on a request that was just approved in which turn that was, and begins the trace of its resize. A request that nobody traces stays as it is.</summary>
    public static ResizeRequest Approved(ResizeRequest request)
    {
        if (request.State != RequestState.Approved || Span.Current is not { Id: { } turn } current)
        {
            return request;
        }

        Span.Current = null;
        using (var root = Source.StartActivity("nestor.approval", ActivityKind.Producer, default(ActivityContext), links: [new(current.Context)]))
        {
            root?.SetTag("nestor.request.id", request.Id.Value);
            request = root?.Id is { } resize ? request with { Trace = new(turn, resize) } : request;
        }

        Span.Current = current;
        return request;
    }

    /// <summary>Begins the span of one job for a request: in the trace of its resize, as soon as there is one.</summary>
    public static Span? Job(string job, RequestId id, ResizeRequest? request) =>
        Begin("nestor.job", request?.Trace, default)?.SetTag("nestor.job", job).SetTag("nestor.request.id", id.Value);

    /// <summary>The whole resize, from the first look at the machine to the end.</summary>
    public static void Resize(ResizeRequest ended)
    {
        using var span = Begin("nestor.resize", ended.Trace, ended.StartedAt ?? default);
        span?.SetTag("nestor.request.id", ended.Id.Value)
            .SetTag("nestor.request.state", ended.State.ToString())
            .SetTag("nestor.resize.from", ended.Plan.FromSize)
            .SetTag("nestor.resize.to", ended.Plan.ToSize)
            .SetTag("nestor.resize.failure", ended.Failure?.Reason.ToString())
            .SetStatus(ended.State == RequestState.Failed ? ActivityStatusCode.Error : ActivityStatusCode.Ok)
            .SetEndTime((ended.EndedAt ?? default).UtcDateTime);
    }

    private static Span? Begin(string name, RequestTrace? trace, DateTimeOffset start) => Source.StartActivity(
        name, ActivityKind.Consumer, Context(trace?.Resize), links: trace is null ? [] : [new(Context(trace.ApprovedIn))], startTime: start);

    private static ActivityContext Context(string? stored) => ActivityContext.TryParse(stored, null, isRemote: true, out var context) ? context : default;
}
