using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A result of a message extension with its preview.</summary>
public class MessagingExtensionAttachment : Attachment
{
    /// <summary>Creates an empty <see cref="MessagingExtensionAttachment"/>.</summary>
    public MessagingExtensionAttachment()
    {
    }

    /// <summary>Creates a <see cref="MessagingExtensionAttachment"/> with the given values.</summary>
    public MessagingExtensionAttachment(
        string contentType = default,
        string contentUrl = default,
        object content = default,
        string name = default,
        string thumbnailUrl = default,
        Attachment preview = default)
        : base(contentType, contentUrl, content, name, thumbnailUrl)
    {
        Preview = preview;
    }

    /// <summary>The short form shown in the list of results.</summary>
    [JsonProperty("preview")]
    public Attachment Preview { get; set; }
}
