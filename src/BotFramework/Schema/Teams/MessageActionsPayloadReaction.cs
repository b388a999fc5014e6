using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A reaction to the message.</summary>
public class MessageActionsPayloadReaction
{
    /// <summary>Creates an empty <see cref="MessageActionsPayloadReaction"/>.</summary>
    public MessageActionsPayloadReaction()
    {
    }

    /// <summary>Creates a <see cref="MessageActionsPayloadReaction"/> with the given values.</summary>
    public MessageActionsPayloadReaction(string reactionType = default, string createdDateTime = default, MessageActionsPayloadFrom user = default)
    {
        ReactionType = reactionType;
        CreatedDateTime = createdDateTime;
        User = user;
    }

    /// <summary>The kind of reaction.</summary>
    [JsonProperty("reactionType")]
    public string ReactionType { get; set; }

    /// <summary>When it was made, ISO 8601.</summary>
    [JsonProperty("createdDateTime")]
    public string CreatedDateTime { get; set; }

    /// <summary>The user.</summary>
    [JsonProperty("user")]
    public MessageActionsPayloadFrom User { get; set; }
}
