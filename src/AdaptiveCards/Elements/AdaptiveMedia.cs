using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A film or a recording. Schema 1.1.</summary>
public class AdaptiveMedia : AdaptiveElement
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "Media";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>It in several formats.</summary>
    [JsonConverter(typeof(ItemsConverter<AdaptiveMediaSource>))]
    public List<AdaptiveMediaSource> Sources { get; set; } = [];

    /// <summary>Where the picture is that stands there before it plays.</summary>
    public string Poster { get; set; }

    /// <summary>What it shows, in words.</summary>
    public string AltText { get; set; }

    /// <summary>Captions. Schema 1.6.</summary>
    [JsonConverter(typeof(ItemsConverter<AdaptiveCaptionSource>))]
    public List<AdaptiveCaptionSource> CaptionSources { get; set; } = [];

    /// <summary>Whether there are captions to write.</summary>
    public bool ShouldSerializeCaptionSources() => CaptionSources is { Count: > 0 };
}
