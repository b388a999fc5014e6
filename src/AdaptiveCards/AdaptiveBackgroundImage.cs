using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A picture behind a card or a container.</summary>
[JsonConverter(typeof(BackgroundImageConverter))]
public class AdaptiveBackgroundImage
{
    /// <summary>The name of the property that holds it.</summary>
    public const string TypeName = "backgroundImage";

    /// <summary>Without an address yet.</summary>
    public AdaptiveBackgroundImage() { }

    /// <summary>A picture that covers what it lies behind.</summary>
    /// <param name="url">Its address.</param>
    public AdaptiveBackgroundImage(string url) => UrlString = url;

    /// <summary>A picture that covers what it lies behind.</summary>
    /// <param name="url">Its address.</param>
    public AdaptiveBackgroundImage(Uri url) => Url = url;

    /// <summary>A picture and how it fills the space.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="fillMode">Whether it covers or repeats.</param>
    /// <param name="hAlignment">Where it starts from left to right.</param>
    /// <param name="vAlignment">Where it starts from top to bottom.</param>
    public AdaptiveBackgroundImage(
        string url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
    {
        UrlString = url;
        FillMode = fillMode;
        HorizontalAlignment = hAlignment;
        VerticalAlignment = vAlignment;
    }

    /// <summary>A picture and how it fills the space.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="fillMode">Whether it covers or repeats.</param>
    /// <param name="hAlignment">Where it starts from left to right.</param>
    /// <param name="vAlignment">Where it starts from top to bottom.</param>
    public AdaptiveBackgroundImage(
        Uri url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
        : this(UriText.Of(url), fillMode, hAlignment, vAlignment) { }

    /// <summary>The picture's address.</summary>
    [JsonIgnore]
    public Uri Url { get => UriText.ToUri(UrlString); set => UrlString = UriText.Of(value); }

    /// <summary>The picture's address as text, which may be a data URI.</summary>
    public string UrlString { get; set; }

    /// <summary>Whether it covers or repeats.</summary>
    public AdaptiveImageFillMode FillMode { get; set; }

    /// <summary>Where it starts from left to right.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Where it starts from top to bottom.</summary>
    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

    /// <summary>Whether there is nothing to say but the address: it is then written as plain text.</summary>
    public bool HasDefaultValues() =>
        (FillMode, HorizontalAlignment, VerticalAlignment)
        == (AdaptiveImageFillMode.Cover, AdaptiveHorizontalAlignment.Left, AdaptiveVerticalAlignment.Top);

    /// <summary>A picture that covers what it lies behind.</summary>
    /// <param name="backgroundImageUrl">Its address.</param>
    public static implicit operator AdaptiveBackgroundImage(Uri backgroundImageUrl) => new(backgroundImageUrl);
}
