using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A button or a tap on a card.</summary>
public class CardAction
{
    /// <summary>Creates an empty <see cref="CardAction"/>.</summary>
    public CardAction()
    {
    }

    /// <summary>Creates a <see cref="CardAction"/> with the given values.</summary>
    public CardAction(
        string type = default,
        string title = default,
        string image = default,
        string text = default,
        string displayText = default,
        object value = default,
        object channelData = default)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The title.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>The picture.</summary>
    [JsonProperty("image")]
    public string Image { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>What the chat shows as said by the user.</summary>
    [JsonProperty("displayText")]
    public string DisplayText { get; set; }

    /// <summary>The value, any JSON.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }

    /// <summary>The channel's own data, any JSON.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>What the picture shows, in words.</summary>
    [JsonProperty("imageAltText")]
    public string ImageAltText { get; set; }

    /// <summary>A plain choice: the text is both the title and the value.</summary>
    /// <param name="input">The text.</param>
    public static CardAction FromString(string input) => new(title: input, value: input);

    /// <summary>A plain choice: the text is both the title and the value.</summary>
    /// <param name="input">The text.</param>
    public static implicit operator CardAction(string input) => FromString(input);
}
