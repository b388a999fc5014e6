using System.Text.Json;
using Bot.Core.Approvals;

namespace Bot.Core.Audit;

/// <summary>One thing that happened, before it has its place in the chain.</summary>
public sealed record AuditEntry
{
    /// <summary>When it was recorded.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What it tells.</summary>
    public required AuditEvent What { get; init; }

    /// <summary>Which person did it; null when Nestor did it on its own account.</summary>
    public Person? Who { get; init; }

    /// <summary>The request's id; null when there is no such request.</summary>
    public string? Request { get; init; }

    /// <summary>The machine's Azure resource id.</summary>
    public string? Machine { get; init; }

    /// <summary>The hash of the plan that was asked for, approved and carried out.</summary>
    public string? PlanHash { get; init; }

    /// <summary>How far the request was afterwards.</summary>
    public RequestState? State { get; init; }

    /// <summary>The request's version afterwards.</summary>
    public int? Version { get; init; }

    /// <summary>Azure's correlation ids in what is new.</summary>
    public IReadOnlyList<string> CorrelationIds { get; init; } = [];

    /// <summary>Everything that is new in the request, or what was tried and why it was refused.</summary>
    public JsonElement? Details { get; init; }
}
