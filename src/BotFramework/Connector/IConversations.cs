using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Conversations of a channel. Any status that is no success becomes an <see cref="ErrorResponseException"/>.</summary>
public interface IConversations
{
    /// <summary>Lists conversations, one page at a time.</summary>
    /// <param name="continuationToken">The token of the page before; null for the first.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Opens a conversation.</summary>
    /// <param name="parameters">What the channel needs to know.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Sends an activity to the end of a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Uploads earlier activities of a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="transcript">The activities.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId,
        Transcript transcript,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity that the bot sent.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity's id.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Answers an activity.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity's id.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity that the bot sent.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity's id.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Lists all members of a conversation; Teams prefers the paged form.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Lists members of a conversation, one page at a time.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="pageSize">How many a page holds at most; the channel decides when null.</param>
    /// <param name="continuationToken">The token of the page before; null for the first.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Removes a member from a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="memberId">The member.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId,
        string memberId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the members of an activity.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity's id.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Stores an attachment with the channel.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="attachmentUpload">The attachment.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId,
        AttachmentData attachmentUpload,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);
}
