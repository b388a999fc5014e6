using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on attachments, without the HTTP messages around them.</summary>
public static class AttachmentsExtensions
{
    /// <summary>Reads what the channel knows of an attachment.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="attachmentId">The attachment.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<AttachmentInfo> GetAttachmentInfoAsync(
        this IAttachments operations,
        string attachmentId,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations.GetAttachmentInfoWithHttpMessagesAsync(attachmentId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Reads one view of an attachment; the stream is the caller's to dispose.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="attachmentId">The attachment.</param>
    /// <param name="viewId">The view: original, thumbnail.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<Stream> GetAttachmentAsync(
        this IAttachments operations,
        string attachmentId,
        string viewId,
        CancellationToken cancellationToken = default) =>
        (await operations.GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, null, cancellationToken).ConfigureAwait(false)).Body;
}
