using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>What is known about a card itself. Schema 1.6.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public class AdaptiveMetadata
{
    /// <summary>Where the card can be seen on the web.</summary>
    public string WebUrl { get; set; }

    /// <inheritdoc cref="AdaptiveTypedElement.AdditionalProperties" />
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc cref="AdaptiveTypedElement.ShouldSerializeAdditionalProperties" />
    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties is { Count: > 0 };
}
