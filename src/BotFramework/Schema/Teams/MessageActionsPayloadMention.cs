using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A mention in the message.</summary>
public class MessageActionsPayloadMention
{
    /// <summary>Creates an empty <see cref="MessageActionsPayloadMention"/>.</summary>
    public MessageActionsPayloadMention()
    {
    }

    /// <summary>Creates a <see cref="MessageActionsPayloadMention"/> with the given values.</summary>
    public MessageActionsPayloadMention(int? id = default, string mentionText = default, MessageActionsPayloadFrom mentioned = default)
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public int? Id { get; set; }

    /// <summary>The text of the mention.</summary>
    [JsonProperty("mentionText")]
    public string MentionText { get; set; }

    /// <summary>Who is mentioned.</summary>
    [JsonProperty("mentioned")]
    public MessageActionsPayloadFrom Mentioned { get; set; }
}
