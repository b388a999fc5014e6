using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Attachments that a channel stores. Any status that is no success becomes an <see cref="ErrorResponseException"/>.</summary>
public interface IAttachments
{
    /// <summary>Reads what the channel knows of an attachment.</summary>
    /// <param name="attachmentId">The attachment.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one view of an attachment.</summary>
    /// <param name="attachmentId">The attachment.</param>
    /// <param name="viewId">The view: original, thumbnail.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId,
        string viewId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);
}
