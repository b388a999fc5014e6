using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who wrote, was mentioned or reacted.</summary>
public class MessageActionsPayloadFrom
{
    /// <summary>Creates an empty <see cref="MessageActionsPayloadFrom"/>.</summary>
    public MessageActionsPayloadFrom()
    {
    }

    /// <summary>Creates a <see cref="MessageActionsPayloadFrom"/> with the given values.</summary>
    public MessageActionsPayloadFrom(
        MessageActionsPayloadUser user = default,
        MessageActionsPayloadApp application = default,
        MessageActionsPayloadConversation conversation = default)
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    /// <summary>The user.</summary>
    [JsonProperty("user")]
    public MessageActionsPayloadUser User { get; set; }

    /// <summary>The app.</summary>
    [JsonProperty("application")]
    public MessageActionsPayloadApp Application { get; set; }

    /// <summary>The conversation.</summary>
    [JsonProperty("conversation")]
    public MessageActionsPayloadConversation Conversation { get; set; }
}
