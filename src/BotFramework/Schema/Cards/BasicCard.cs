using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with pictures, text and buttons.</summary>
public class BasicCard
{
    /// <summary>Creates an empty <see cref="BasicCard"/>.</summary>
    public BasicCard()
    {
    }

    /// <summary>Creates a <see cref="BasicCard"/> with the given values.</summary>
    public BasicCard(
        string title = default,
        string subtitle = default,
        string text = default,
        IList<CardImage> images = default,
        IList<CardAction> buttons = default,
        CardAction tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>The title.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>The line below the title.</summary>
    [JsonProperty("subtitle")]
    public string Subtitle { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The pictures.</summary>
    [JsonProperty("images")]
    public IList<CardImage> Images { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>What a tap on it does.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; }
}
