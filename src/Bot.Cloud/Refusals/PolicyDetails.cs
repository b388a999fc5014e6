using System.Text.Json;
using Bot.Cloud.Wire;

namespace Bot.Cloud.Refusals;

/// <summary>The sizes that a policy would allow, out of what Azure tells beside its refusal. Whatever has another shape holds none.</summary>
/// <remarks>https://learn.microsoft.com/azure/governance/policy/troubleshoot/general (read 2026-11): <c>additionalInfo[].info.evaluationDetails.evaluatedExpressions[]</c>.</remarks>
internal static class PolicyDetails
{
    private const int Most = 500;

    /// <summary>The allowed sizes of the error or of one of its details, in Azure's order, each once.</summary>
    public static IReadOnlyList<string> AllowedSizes(ErrorJson? error) => error is null
        ? []
        : [.. Expressions(error.AdditionalInfo)
            .Where(IsAboutSizes)
            .SelectMany(expression => Items(Member(expression, "targetValue")))
            .Select(Text)
            .OfType<string>()
            .Concat((error.Details ?? []).SelectMany(AllowedSizes))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(Most)];

    private static IEnumerable<JsonElement> Expressions(JsonElement? additionalInfo) => Items(additionalInfo)
        .Select(entry => Member(Member(Member(entry, "info"), "evaluationDetails"), "evaluatedExpressions"))
        .SelectMany(Items);

    private static bool IsAboutSizes(JsonElement expression) =>
        string.Equals(Text(Member(expression, "operator")), "In", StringComparison.OrdinalIgnoreCase)
        && (string.Equals(Text(Member(expression, "path")), "properties.hardwareProfile.vmSize", StringComparison.OrdinalIgnoreCase)
            || string.Equals(Text(Member(expression, "expression")), "Microsoft.Compute/virtualMachines/sku.name", StringComparison.OrdinalIgnoreCase));

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var member) ? member : null;

    private static IEnumerable<JsonElement> Items(JsonElement? element) => element is { ValueKind: JsonValueKind.Array } found ? found.EnumerateArray() : [];

    private static string? Text(JsonElement element) => Text((JsonElement?)element);

    private static string? Text(JsonElement? element) => element is { ValueKind: JsonValueKind.String } found ? found.GetString() : null;
}
