using System.Text.Json.Serialization;

namespace Bot.Cloud.Wire;

/// <summary>https://learn.microsoft.com/rest/api/azureresourcegraph/resourcegraph/resources/resources (read 2026-11).</summary>
internal sealed record GraphQuestionJson(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Subscriptions, string Query, GraphOptionsJson Options);

internal sealed record GraphOptionsJson(string ResultFormat);

/// <summary>Machines in their own shape, but for the instance view, of which the graph keeps a piece under <c>extended</c>.</summary>
internal sealed record GraphAnswerJson(IReadOnlyList<VmJson>? Data);

internal sealed record ExtendedJson(ExtendedViewJson? InstanceView);

internal sealed record ExtendedViewJson(string? HyperVGeneration, StatusJson? PowerState);
