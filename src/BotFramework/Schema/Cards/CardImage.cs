using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Creates an empty <see cref="CardImage"/>.</summary>
    public CardImage()
    {
    }

    /// <summary>Creates a <see cref="CardImage"/> with the given values.</summary>
    public CardImage(string url = default, string alt = default, CardAction tap = default)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>The address.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>What the picture shows, in words.</summary>
    [JsonProperty("alt")]
    public string Alt { get; set; }

    /// <summary>What a tap on it does.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; }
}
