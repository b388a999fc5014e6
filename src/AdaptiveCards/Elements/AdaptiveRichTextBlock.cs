using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A paragraph whose pieces look different. Schema 1.2.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "RichTextBlock";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>Where it lies from left to right.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Its pieces; on the wire a plain text may stand for a run.</summary>
    [JsonConverter(typeof(ItemsConverter<AdaptiveInline>))]
    public List<AdaptiveInline> Inlines { get; set; } = [];
}
