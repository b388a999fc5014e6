using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A part of the text to stand out.</summary>
public class TextHighlight
{
    /// <summary>Creates an empty <see cref="TextHighlight"/>.</summary>
    public TextHighlight()
    {
    }

    /// <summary>Creates a <see cref="TextHighlight"/> with the given values.</summary>
    public TextHighlight(string text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The text.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>Which occurrence of the text.</summary>
    [JsonProperty("occurrence")]
    public int? Occurrence { get; set; }
}
