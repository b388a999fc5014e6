using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that shows a purchase.</summary>
public class ReceiptCard
{
    /// <summary>The content type of an attachment that holds it.</summary>
    public const string ContentType = "application/vnd.microsoft.card.receipt";

    /// <summary>Creates an empty <see cref="ReceiptCard"/>.</summary>
    public ReceiptCard()
    {
    }

    /// <summary>Creates a <see cref="ReceiptCard"/> with the given values.</summary>
    public ReceiptCard(
        string title = default,
        IList<Fact> facts = default,
        IList<ReceiptItem> items = default,
        CardAction tap = default,
        string total = default,
        string tax = default,
        string vat = default,
        IList<CardAction> buttons = default)
    {
        Title = title;
        Facts = facts;
        Items = items;
        Tap = tap;
        Total = total;
        Tax = tax;
        Vat = vat;
        Buttons = buttons;
    }

    /// <summary>The title.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>The facts.</summary>
    [JsonProperty("facts")]
    public IList<Fact> Facts { get; set; }

    /// <summary>The lines.</summary>
    [JsonProperty("items")]
    public IList<ReceiptItem> Items { get; set; }

    /// <summary>What a tap on it does.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; }

    /// <summary>The total, with its currency.</summary>
    [JsonProperty("total")]
    public string Total { get; set; }

    /// <summary>The tax.</summary>
    [JsonProperty("tax")]
    public string Tax { get; set; }

    /// <summary>The value added tax.</summary>
    [JsonProperty("vat")]
    public string Vat { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }
}
