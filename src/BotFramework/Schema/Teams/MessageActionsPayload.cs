using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message on which a message action was started.</summary>
public class MessageActionsPayload
{
    /// <summary>Creates an empty <see cref="MessageActionsPayload"/>.</summary>
    public MessageActionsPayload()
    {
    }

    /// <summary>Creates a <see cref="MessageActionsPayload"/> with the given values.</summary>
    public MessageActionsPayload(
        string id = default,
        string replyToId = default,
        string messageType = default,
        string createdDateTime = default,
        string lastModifiedDateTime = default,
        bool? deleted = default,
        string subject = default,
        string summary = default,
        string importance = default,
        string locale = default,
        MessageActionsPayloadFrom from = default,
        MessageActionsPayloadBody body = default,
        string attachmentLayout = default,
        IList<MessageActionsPayloadAttachment> attachments = default,
        IList<MessageActionsPayloadMention> mentions = default,
        IList<MessageActionsPayloadReaction> reactions = default)
    {
        Id = id;
        ReplyToId = replyToId;
        MessageType = messageType;
        CreatedDateTime = createdDateTime;
        LastModifiedDateTime = lastModifiedDateTime;
        Deleted = deleted;
        Subject = subject;
        Summary = summary;
        Importance = importance;
        Locale = locale;
        From = from;
        Body = body;
        AttachmentLayout = attachmentLayout;
        Attachments = attachments;
        Mentions = mentions;
        Reactions = reactions;
    }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The id of the activity that this one answers.</summary>
    [JsonProperty("replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>The kind of message.</summary>
    [JsonProperty("messageType")]
    public string MessageType { get; set; }

    /// <summary>When it was made, ISO 8601.</summary>
    [JsonProperty("createdDateTime")]
    public string CreatedDateTime { get; set; }

    /// <summary>When it was last changed, ISO 8601.</summary>
    [JsonProperty("lastModifiedDateTime")]
    public string LastModifiedDateTime { get; set; }

    /// <summary>Whether the message was deleted.</summary>
    [JsonProperty("deleted")]
    public bool? Deleted { get; set; }

    /// <summary>The subject.</summary>
    [JsonProperty("subject")]
    public string Subject { get; set; }

    /// <summary>What to show where the whole does not fit.</summary>
    [JsonProperty("summary")]
    public string Summary { get; set; }

    /// <summary>How urgent it is (see <see cref="ActivityImportance"/>).</summary>
    [JsonProperty("importance")]
    public string Importance { get; set; }

    /// <summary>The language, a BCP-47 name.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>Who sent it.</summary>
    [JsonProperty("from")]
    public MessageActionsPayloadFrom From { get; set; }

    /// <summary>The body.</summary>
    [JsonProperty("body")]
    public MessageActionsPayloadBody Body { get; set; }

    /// <summary>How the attachments are laid out (see <see cref="AttachmentLayoutTypes"/>).</summary>
    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>What is attached.</summary>
    [JsonProperty("attachments")]
    public IList<MessageActionsPayloadAttachment> Attachments { get; set; }

    /// <summary>The mentions.</summary>
    [JsonProperty("mentions")]
    public IList<MessageActionsPayloadMention> Mentions { get; set; }

    /// <summary>The reactions.</summary>
    [JsonProperty("reactions")]
    public IList<MessageActionsPayloadReaction> Reactions { get; set; }

    /// <summary>The permanent link to the message.</summary>
    [JsonProperty("linkToMessage")]
    public Uri LinkToMessage { get; set; }
}
