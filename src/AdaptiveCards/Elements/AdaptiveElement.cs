using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a card's body is made of.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    /// <summary>The space between it and the element before it.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveSpacing Spacing { get; set; }

    /// <summary>Whether a line is drawn above it.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Separator { get; set; }

    /// <summary>What was to be spoken; the card says that now.</summary>
    [Obsolete("Use AdaptiveCard.Speak instead.")]
    public string Speak { get; set; }

    /// <summary>How high it is.</summary>
    public AdaptiveHeight Height { get; set; } = new();

    /// <summary>Whether it is shown at first. Schema 1.2.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(true)]
    public bool IsVisible { get; set; } = true;

    /// <summary>Whether the height says more than the default.</summary>
    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;
}
