using System.Text.Json;

namespace Bot.Cloud.Wire;

/// <summary>An error, usually inside <c>error</c>; when compute throttles it stands bare.</summary>
/// <remarks>https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/troubleshooting-throttling-errors (read 2026-11).</remarks>
internal sealed record ErrorAnswerJson(ErrorJson? Error, string? Code, string? Message, IReadOnlyList<ErrorJson>? Details);

internal sealed record ErrorJson(string? Code, string? Message, IReadOnlyList<ErrorJson>? Details)
{
    /// <summary>What a policy says beside its message; of every kind of JSON, so it is read only where it is looked for.</summary>
    public JsonElement? AdditionalInfo { get; init; }
}
