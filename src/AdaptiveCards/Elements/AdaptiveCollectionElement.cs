using System.Collections;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element that holds others; a collection initialiser fills it.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    /// <summary>Its looks; null takes those of what it lies in.</summary>
    public AdaptiveContainerStyle? Style { get; set; }

    /// <summary><see cref="Style"/> without the null: the default when nothing is said.</summary>
    [JsonIgnore]
    public AdaptiveContainerStyle StyleXml { get => Style ?? AdaptiveContainerStyle.Default; set => Style = value; }

    /// <summary>Where its content lies from top to bottom. Schema 1.1.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>Where it lies from left to right.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Whether it reaches to the edges of what it lies in. Schema 1.2.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Bleed { get; set; }

    /// <summary>How high it is at least, such as "50px". Schema 1.2.</summary>
    [JsonConverter(typeof(PixelTextConverter))]
    public string MinHeight { get; set; }

    /// <summary><see cref="MinHeight"/> as a number of pixels; 0 when there is none.</summary>
    [JsonIgnore]
    public uint PixelMinHeight
    {
        get => PixelText.TryParse(MinHeight, out var pixels) ? pixels : 0;
        set => MinHeight = value is 0 ? null : PixelText.Of(value);
    }

    /// <summary>What happens when it is tapped. Schema 1.1.</summary>
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>Whether there are looks to write.</summary>
    public bool ShouldSerializeStyleXml() => Style.HasValue;

    /// <summary>Puts an element at the end.</summary>
    /// <param name="value">The element; it must be of the kind that this one holds.</param>
    public abstract void Add(AdaptiveElement value);

    /// <summary>The elements in it, in order.</summary>
    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
