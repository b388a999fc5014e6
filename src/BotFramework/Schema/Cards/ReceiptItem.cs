using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One line of a receipt.</summary>
public class ReceiptItem
{
    /// <summary>Creates an empty <see cref="ReceiptItem"/>.</summary>
    public ReceiptItem()
    {
    }

    /// <summary>Creates a <see cref="ReceiptItem"/> with the given values.</summary>
    public ReceiptItem(
        string title = default,
        string subtitle = default,
        string text = default,
        CardImage image = default,
        string price = default,
        string quantity = default,
        CardAction tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Price = price;
        Quantity = quantity;
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

    /// <summary>The picture.</summary>
    [JsonProperty("image")]
    public CardImage Image { get; set; }

    /// <summary>The price.</summary>
    [JsonProperty("price")]
    public string Price { get; set; }

    /// <summary>How many.</summary>
    [JsonProperty("quantity")]
    public string Quantity { get; set; }

    /// <summary>What a tap on it does.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; }
}
