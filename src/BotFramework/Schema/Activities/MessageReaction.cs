using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message; channels may send kinds not listed here.</summary>
public class MessageReaction
{
    /// <summary>Creates an empty <see cref="MessageReaction"/>.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Creates a <see cref="MessageReaction"/> with the given values.</summary>
    public MessageReaction(string type = default)
    {
        Type = type;
    }

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
