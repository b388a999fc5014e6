using System.Text.Json.Serialization;

namespace Bot.Cloud.Wire;

/// <summary>https://learn.microsoft.com/rest/api/azureresourcegraph/resourcegraph/resources/resources (read 2026-11).</summary>
internal sealed record GraphQuestionJson(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Subscriptions, string Query, GraphOptionsJson Options);

internal sealed record GraphOptionsJson(string ResultFormat)
{
    [JsonPropertyName("$top")]
    public required int Top { get; init; }

    [JsonPropertyName("$skipToken"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SkipToken { get; init; }
}

internal sealed record GraphAnswerJson<T>(IReadOnlyList<T>? Data)
{
    [JsonPropertyName("$skipToken")]
    public string? SkipToken { get; init; }
}

/// <summary>A piece of the instance view, which the graph keeps under <c>extended</c>; the machines are else in their own shape.</summary>
internal sealed record ExtendedJson(ExtendedViewJson? InstanceView);

internal sealed record ExtendedViewJson(string? HyperVGeneration, StatusJson? PowerState);

/// <summary>A disk or a network interface.</summary>
internal sealed record PartJson(string? Id, DiskSkuJson? Sku, PartPropertiesJson? Properties);

internal sealed record PartPropertiesJson(string? HyperVGeneration, bool? EnableAcceleratedNetworking);
