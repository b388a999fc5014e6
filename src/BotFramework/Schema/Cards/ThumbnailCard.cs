using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with one small picture.</summary>
public class ThumbnailCard
{
    /// <summary>The content type of an attachment that holds it.</summary>
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";

    /// <summary>Creates an empty <see cref="ThumbnailCard"/>.</summary>
    public ThumbnailCard()
    {
    }

    /// <summary>Creates a <see cref="ThumbnailCard"/> with the given values.</summary>
    public ThumbnailCard(
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
