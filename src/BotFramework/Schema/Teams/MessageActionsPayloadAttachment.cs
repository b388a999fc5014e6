using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An attachment of the message.</summary>
public class MessageActionsPayloadAttachment
{
    /// <summary>Creates an empty <see cref="MessageActionsPayloadAttachment"/>.</summary>
    public MessageActionsPayloadAttachment()
    {
    }

    /// <summary>Creates a <see cref="MessageActionsPayloadAttachment"/> with the given values.</summary>
    public MessageActionsPayloadAttachment(
        string id = default,
        string contentType = default,
        string contentUrl = default,
        object content = default,
        string name = default,
        string thumbnailUrl = default)
    {
        Id = id;
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The content type.</summary>
    [JsonProperty("contentType")]
    public string ContentType { get; set; }

    /// <summary>Where the content is.</summary>
    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The content.</summary>
    [JsonProperty("content")]
    public object Content { get; set; }

    /// <summary>The name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Where a small picture of it is.</summary>
    [JsonProperty("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }
}
