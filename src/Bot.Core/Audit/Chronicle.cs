using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Core.Approvals;

namespace Bot.Core.Audit;

/// <summary>Turns what happened into entries of the audit. Pure; the store calls it for every change, so that no change is without its record.</summary>
public static class Chronicle
{
    /// <summary>The entry for a new or changed request.</summary>
    /// <param name="before">The request as it was; null when it is new.</param>
    /// <param name="after">The request as it is now.</param>
    /// <param name="details">What is new in it, as JSON.</param>
    /// <param name="at">When.</param>
    public static AuditEntry Of(ResizeRequest? before, ResizeRequest after, JsonObject details, DateTimeOffset at) =>
        About(after, at) with
        {
            What = EventOf(before, after),
            Who = AuthorOf(before, after),
            State = after.State,
            Version = after.Version,
            CorrelationIds = [.. CorrelationIds(details).Distinct(StringComparer.Ordinal)],
            Details = ToElement(details),
        };

    /// <summary>The entry for a request that was there before the audit.</summary>
    public static AuditEntry Found(ResizeRequest request, JsonObject details, DateTimeOffset at) =>
        Of(null, request, details, at) with { What = AuditEvent.Found, Who = null };

    /// <summary>The entry for something that was tried in vain.</summary>
    /// <param name="request">The request it was about; null when there is none.</param>
    /// <param name="who">Who tried.</param>
    /// <param name="attempt">What was tried, for example <c>approve</c>.</param>
    /// <param name="why">Why it was refused, in one word.</param>
    /// <param name="at">When.</param>
    public static AuditEntry Refused(ResizeRequest? request, Person who, string attempt, string why, DateTimeOffset at) =>
        (request is null ? new() { At = at, What = AuditEvent.Refused } : About(request, at)) with
        {
            What = AuditEvent.Refused,
            Who = who,
            Details = ToElement(new() { ["attempt"] = attempt, ["why"] = why }),
        };

    /// <summary>Why a ruling refuses, in one word; null when it does not.</summary>
    public static string? WhyRefused(Ruling ruling) => ruling switch
    {
        Ruling.NotAllowed(var why) => why.ToString(),
        Ruling.OtherPlan => nameof(Ruling.OtherPlan),
        Ruling.AlreadyCounted => nameof(Ruling.AlreadyCounted),
        Ruling.TooLate(var request) => $"{nameof(Ruling.TooLate)}:{request.State}",
        Ruling.OtherPlace => nameof(Ruling.OtherPlace),
        Ruling.Decided or Ruling.Counted or Ruling.ReasonMissing => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What is new in a JSON object: every property that is another than before; null for one that is gone.</summary>
    public static JsonObject Changes(JsonObject? before, JsonObject after)
    {
        var names = after.Select(property => property.Key).Union((before ?? []).Select(property => property.Key));
        return new(names.Where(name => !JsonNode.DeepEquals(before?[name], after[name])).Select(name => KeyValuePair.Create(name, after[name]?.DeepClone())));
    }

    private static AuditEntry About(ResizeRequest request, DateTimeOffset at) => new()
    {
        At = at,
        What = AuditEvent.Stepped,
        Request = request.Id.Value,
        Machine = request.Plan.Machine.ToString(),
        PlanHash = request.Plan.Hash,
    };

    private static AuditEvent EventOf(ResizeRequest? before, ResizeRequest after) => after.State switch
    {
        _ when before is null => AuditEvent.Requested,
        RequestState.Pending when after.Votes.Count > 0 && !after.Votes.SequenceEqual(before.Votes) => AuditEvent.Counted,
        RequestState.Pending => AuditEvent.Amended,
        _ when before.State == after.State => AuditEvent.Stepped,
        RequestState.Approved => before.State == RequestState.Pending ? AuditEvent.Approved : AuditEvent.Stepped,
        RequestState.Declined => AuditEvent.Declined,
        RequestState.Expired => AuditEvent.Expired,
        RequestState.Cancelled => AuditEvent.TakenBack,
        _ => after.Ended ? AuditEvent.Ended : AuditEvent.Stepped,
    };

    private static Person? AuthorOf(ResizeRequest? before, ResizeRequest after) => EventOf(before, after) switch
    {
        AuditEvent.Requested or AuditEvent.TakenBack => after.Requester,
        AuditEvent.Approved or AuditEvent.Declined => after.Decision?.By,
        AuditEvent.Counted => after.Votes[^1].By,
        _ => null,
    };

    private static IEnumerable<string> CorrelationIds(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(property => property is { Key: "correlationId", Value: JsonValue id } ? [id.ToString()] : CorrelationIds(property.Value)),
        JsonArray array => array.SelectMany(CorrelationIds),
        _ => [],
    };

    private static JsonElement ToElement(JsonObject json) => JsonSerializer.SerializeToElement(json, AuditJson.Default.JsonObject);
}
