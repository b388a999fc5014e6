using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Everything on a card that says what it is with <c>type</c>: the card, its elements and its actions.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
[JsonConverter(typeof(AdaptiveTypedElementConverter))]
public abstract class AdaptiveTypedElement
{
    /// <summary>The features the element needs of its host, each with the lowest version that will do ("*" is any).</summary>
    public IDictionary<string, string> Requires;

    /// <summary>The name of the kind of element, always the first thing written.</summary>
    [JsonProperty(Order = -10)]
    public abstract string Type { get; set; }

    /// <summary>What to show instead where this element is unknown or its requirements are not met.</summary>
    [JsonConverter(typeof(FallbackConverter))]
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>A number that tells elements without an id apart; it never leaves the process.</summary>
    [JsonIgnore]
    public AdaptiveInternalID InternalID { get; set; }

    /// <summary>The element's name within its card, unique there; an input's value comes back under it.</summary>
    [JsonProperty(Order = -9)]
    public string Id { get; set; }

    /// <summary>Properties that the model does not know, by name regardless of case: they are read, kept and written again.</summary>
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there are unknown properties to write.</summary>
    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties is { Count: > 0 };

    /// <summary>Whether the host has every feature that <see cref="Requires"/> names, in a version that will do.</summary>
    /// <param name="featureRegistration">What the host offers.</param>
    public bool MeetsRequirements(AdaptiveFeatureRegistration featureRegistration) =>
        Requires is null || Requires.All(need => Meets(featureRegistration.Get(need.Key), need.Value));

    private static bool Meets(string offered, string needed) =>
        !string.IsNullOrEmpty(offered)
        && (needed is "*" || offered is "*" || new AdaptiveSchemaVersion(offered) >= new AdaptiveSchemaVersion(needed));
}
