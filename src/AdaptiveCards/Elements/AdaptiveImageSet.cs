using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Pictures side by side.</summary>
public class AdaptiveImageSet : AdaptiveElement
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "ImageSet";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The size of each.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageSize ImageSize { get; set; }

    /// <summary>The pictures.</summary>
    [JsonConverter(typeof(ItemsConverter<AdaptiveImage>))]
    public List<AdaptiveImage> Images { get; set; } = [];
}
