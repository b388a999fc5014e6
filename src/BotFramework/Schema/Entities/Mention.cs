using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody is mentioned in the text.</summary>
public class Mention : Entity
{
    /// <summary>Creates an empty <see cref="Mention"/>.</summary>
    public Mention()
        : base("mention")
    {
    }

    /// <summary>Creates a <see cref="Mention"/> with the given values.</summary>
    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    /// <summary>Who is mentioned.</summary>
    [JsonProperty("mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>The mention as it stands in the text, markup included.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }
}
