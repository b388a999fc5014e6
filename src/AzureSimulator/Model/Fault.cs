using System.Text.Json;

namespace AzureSimulator;

/// <summary>A failure on demand. Either it answers the next matching calls in ARM's place (<see cref="Status"/>, <see cref="DelayMs"/>,
/// <see cref="Drop"/>), or it lets the next operation begin and fail at its end (<see cref="Operation"/>).</summary>
public sealed record Fault
{
    /// <summary>The HTTP method to match; null matches every method.</summary>
    public string? Method { get; init; }

    /// <summary>What path and query must contain, with <c>*</c> for any text, in any case; null matches every path.</summary>
    public string? Path { get; init; }

    /// <summary>How many matching calls or operations fail.</summary>
    public int Times { get; init; } = 1;

    /// <summary>The HTTP status to answer; null lets the call through (after the delay).</summary>
    public int? Status { get; init; }

    /// <summary>ARM's error code of the answer or of the failed operation.</summary>
    public string? Code { get; init; }

    /// <summary>ARM's message of the answer or of the failed operation.</summary>
    public string? Message { get; init; }

    /// <summary>The whole body to answer with, instead of code and message.</summary>
    public JsonElement? Body { get; init; }

    /// <summary>The <c>Retry-After</c> header in seconds.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Milliseconds to wait before anything else is done.</summary>
    public int DelayMs { get; init; }

    /// <summary>Does the work and then cuts the connection, so that the caller never learns the answer.</summary>
    public bool Drop { get; init; }

    /// <summary>deallocate, resize, start, powerOff or restart: the operation that begins well and fails later.</summary>
    public string? Operation { get; init; }

    /// <summary>The machine whose operation fails; null means any.</summary>
    public string? Vm { get; init; }

    /// <summary>The size that the machine has after a failed resize: <c>old</c> (the default) or <c>new</c>.</summary>
    public string? SizeAfter { get; init; }

    /// <summary>The power state after the failed operation; null means what is usual for the operation and the code.</summary>
    public PowerState? PowerStateAfter { get; init; }
}
