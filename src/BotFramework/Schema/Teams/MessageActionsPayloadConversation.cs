using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team or channel that was mentioned in a message.</summary>
public class MessageActionsPayloadConversation
{
    /// <summary>Creates an empty <see cref="MessageActionsPayloadConversation"/>.</summary>
    public MessageActionsPayloadConversation()
    {
    }

    /// <summary>Creates a <see cref="MessageActionsPayloadConversation"/> with the given values.</summary>
    public MessageActionsPayloadConversation(string conversationIdentityType = default, string id = default, string displayName = default)
    {
        ConversationIdentityType = conversationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>The kind of conversation: team or channel.</summary>
    [JsonProperty("conversationIdentityType")]
    public string ConversationIdentityType { get; set; }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
