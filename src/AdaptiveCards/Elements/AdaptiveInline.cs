using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A piece of a <see cref="AdaptiveRichTextBlock"/>.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
[JsonConverter(typeof(InlineConverter))]
public abstract class AdaptiveInline
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    [JsonProperty(Order = -10)]
    public abstract string Type { get; set; }

    /// <inheritdoc cref="AdaptiveTypedElement.AdditionalProperties" />
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc cref="AdaptiveTypedElement.ShouldSerializeAdditionalProperties" />
    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties is { Count: > 0 };
}
