using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A paragraph or a heading; bold, italic, lists and links may be marked as in Markdown.</summary>
public class AdaptiveTextBlock : AdaptiveElement, IAdaptiveTextElement
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "TextBlock";

    /// <summary>An empty text block.</summary>
    public AdaptiveTextBlock() { }

    /// <summary>A text block.</summary>
    /// <param name="text">The text.</param>
    public AdaptiveTextBlock(string text) => Text = text;

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>How large it is.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTextSize Size { get; set; }

    /// <summary>How heavy it is.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTextWeight Weight { get; set; }

    /// <summary>Its colour, by meaning.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTextColor Color { get; set; }

    /// <summary>Whether it steps back.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsSubtle { get; set; }

    /// <summary>Whether it is slanted.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Italic { get; set; }

    /// <summary>Whether it is struck through.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Strikethrough { get; set; }

    /// <summary>The text.</summary>
    public string Text { get; set; } = "";

    /// <summary>Where it lies from left to right.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Whether it goes on in the next line instead of being cut.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }

    /// <summary>How many lines are shown at most; 0 is any number.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [JsonConverter(typeof(WholeNumberConverter))]
    public int MaxLines { get; set; }

    /// <summary>How wide it is at most, in pixels; no host heeds it.</summary>
    [Obsolete("MaxWidth is not supported anymore.")]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int MaxWidth { get; set; }

    /// <summary>The kind of type face. Schema 1.2.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveFontType FontType { get; set; }

    /// <summary>What it is for people who hear the card. Schema 1.5.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTextBlockStyle Style { get; set; }
}
