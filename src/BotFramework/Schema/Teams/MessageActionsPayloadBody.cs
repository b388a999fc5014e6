using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The text of the message.</summary>
public class MessageActionsPayloadBody
{
    /// <summary>Creates an empty <see cref="MessageActionsPayloadBody"/>.</summary>
    public MessageActionsPayloadBody()
    {
    }

    /// <summary>Creates a <see cref="MessageActionsPayloadBody"/> with the given values.</summary>
    public MessageActionsPayloadBody(string contentType = default, string content = default)
    {
        ContentType = contentType;
        Content = content;
    }

    /// <summary>How the content is written: html or text.</summary>
    [JsonProperty("contentType")]
    public string ContentType { get; set; }

    /// <summary>The text, usually HTML.</summary>
    [JsonProperty("content")]
    public string Content { get; set; }
}
