using Bot.Core.Approvals;

namespace Bot.Storage.Approvals;

/// <summary>A request as stored: what is asked for in queries as columns, everything as JSON.</summary>
internal sealed class RequestRow
{
    public required string Id { get; init; }

    /// <summary>The machine's id in lower case while the request is open, else null.</summary>
    public string? OpenMachine { get; init; }

    public RequestState State { get; init; }

    public DateTimeOffset RequestedAt { get; init; }

    public int Version { get; init; }

    public required string Json { get; init; }
}
