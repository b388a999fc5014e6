namespace Microsoft.Bot.Schema.Teams;

/// <summary>Makes results of message extensions of attachments.</summary>
public static class AttachmentExtensions
{
    /// <summary>Makes a result of an attachment.</summary>
    /// <param name="attachment">What is inserted when the result is chosen.</param>
    /// <param name="previewAttachment">What the list shows; the attachment itself when left out.</param>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(
        this Attachment attachment,
        Attachment previewAttachment = default) => new()
    {
        Content = attachment.Content,
        ContentType = attachment.ContentType,
        ContentUrl = attachment.ContentUrl,
        Name = attachment.Name,
        ThumbnailUrl = attachment.ThumbnailUrl,
        Preview = previewAttachment ?? attachment,
    };
}
