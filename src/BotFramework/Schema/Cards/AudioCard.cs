using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that plays sound.</summary>
public class AudioCard
{
    /// <summary>The content type of an attachment that holds it.</summary>
    public const string ContentType = "application/vnd.microsoft.card.audio";

    /// <summary>Creates an empty <see cref="AudioCard"/>.</summary>
    public AudioCard()
    {
    }

    /// <summary>Creates an <see cref="AudioCard"/> with the given values.</summary>
    public AudioCard(
        string title = default,
        string subtitle = default,
        string text = default,
        ThumbnailUrl image = default,
        IList<MediaUrl> media = default,
        IList<CardAction> buttons = default,
        bool? shareable = default,
        bool? autoloop = default,
        bool? autostart = default,
        string aspect = default,
        object value = default,
        string duration = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Media = media;
        Buttons = buttons;
        Shareable = shareable;
        Autoloop = autoloop;
        Autostart = autostart;
        Aspect = aspect;
        Value = value;
        Duration = duration;
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
    public ThumbnailUrl Image { get; set; }

    /// <summary>The sources of the media; the client takes the first that it can play.</summary>
    [JsonProperty("media")]
    public IList<MediaUrl> Media { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Whether it may be shared.</summary>
    [JsonProperty("shareable")]
    public bool? Shareable { get; set; }

    /// <summary>Whether it starts again at its end.</summary>
    [JsonProperty("autoloop")]
    public bool? Autoloop { get; set; }

    /// <summary>Whether it starts by itself.</summary>
    [JsonProperty("autostart")]
    public bool? Autostart { get; set; }

    /// <summary>The aspect ratio of the player: 16:9 or 4:3.</summary>
    [JsonProperty("aspect")]
    public string Aspect { get; set; }

    /// <summary>The value, any JSON.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }

    /// <summary>How long it is, an ISO 8601 duration.</summary>
    [JsonProperty("duration")]
    public string Duration { get; set; }
}
