using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A run of text of one look.</summary>
public class AdaptiveTextRun : AdaptiveInline, IAdaptiveTextElement
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "TextRun";

    /// <summary>An empty run.</summary>
    public AdaptiveTextRun() { }

    /// <summary>A run of text.</summary>
    /// <param name="text">The text.</param>
    public AdaptiveTextRun(string text) => Text = text;

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

    /// <summary>Whether it is marked.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Highlight { get; set; }

    /// <summary>The text.</summary>
    public string Text { get; set; } = "";

    /// <summary>The kind of type face. Schema 1.2.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveFontType FontType { get; set; }

    /// <summary>What happens when it is tapped.</summary>
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>Whether it is underlined. Schema 1.3.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Underline { get; set; }
}
