using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A picture.</summary>
public class AdaptiveImage : AdaptiveElement
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "Image";

    /// <summary>A picture without an address yet.</summary>
    public AdaptiveImage() { }

    /// <summary>A picture.</summary>
    /// <param name="url">Where it is.</param>
    public AdaptiveImage(string url) => UrlString = url;

    /// <summary>A picture.</summary>
    /// <param name="url">Where it is.</param>
    public AdaptiveImage(Uri url) => Url = url;

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>Where it is.</summary>
    [JsonIgnore]
    public Uri Url { get => UriText.ToUri(UrlString); set => UrlString = UriText.Of(value); }

    /// <summary>Where it is. As text, which may be a data URI or relative.</summary>
    [JsonProperty("url")]
    public string UrlString { get; set; }

    /// <summary>Its size.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageSize Size { get; set; }

    /// <summary>How it is cropped.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageStyle Style { get; set; }

    /// <summary>What it shows, in words.</summary>
    public string AltText { get; set; }

    /// <summary>Where it lies from left to right.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>The colour behind it, as #RRGGBB or #AARRGGBB. Schema 1.1.</summary>
    [JsonConverter(typeof(ColorTextConverter))]
    public string BackgroundColor { get; set; }

    /// <summary>What happens when it is tapped. Schema 1.1.</summary>
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>How wide it is, in pixels; 0 leaves it to the size. Schema 1.1.</summary>
    [JsonProperty("width", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [JsonConverter(typeof(PixelConverter))]
    public uint PixelWidth { get; set; }

    /// <summary>How high it is, in pixels; 0 leaves it to <see cref="AdaptiveElement.Height"/>. Schema 1.1.</summary>
    [JsonIgnore]
    public uint PixelHeight
    {
        get => Height is { HeightType: AdaptiveHeightType.Pixel, Unit: { } pixels } ? pixels : 0;
        set => Height = value is 0 ? AdaptiveHeight.Auto : new AdaptiveHeight(value);
    }
}
