using System.Globalization;
using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using static Microsoft.Rest.Route;

namespace Microsoft.Bot.Connector;

/// <summary>Conversations of a channel, over its REST API.</summary>
/// <param name="client">The client whose address and credentials are used.</param>
public class Conversations(ConnectorClient client) : IConversations, IServiceOperations<ConnectorClient>
{
    private static readonly HttpStatusCode[] Read = [HttpStatusCode.OK];
    private static readonly HttpStatusCode[] Accepted = [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted];
    private static readonly HttpStatusCode[] Deleted = [HttpStatusCode.OK, HttpStatusCode.Accepted];
    private static readonly HttpStatusCode[] Removed = [HttpStatusCode.OK, HttpStatusCode.NoContent];

    /// <inheritdoc/>
    public ConnectorClient Client { get; } = client ?? throw new ArgumentNullException(nameof(client));

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        return Call(HttpMethod.Get, $"v3/conversations{Query(("continuationToken", continuationToken))}", Read, customHeaders)
            .SendAsync<ConversationsResult>(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(parameters);

        return Call(HttpMethod.Post, "v3/conversations", Accepted, customHeaders, parameters)
            .SendAsync<ConversationResourceResponse>(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(conversationId);
        Require(activity);

        return Call(HttpMethod.Post, $"v3/conversations/{Escape(conversationId)}/activities", Accepted, customHeaders, activity)
            .SendAsync<ResourceResponse>(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId,
        Transcript transcript,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(conversationId);
        Require(transcript);

        return Call(HttpMethod.Post, $"v3/conversations/{Escape(conversationId)}/activities/history", Accepted, customHeaders, transcript)
            .SendAsync<ResourceResponse>(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(conversationId);
        Require(activityId);
        Require(activity);

        return Call(HttpMethod.Put, $"v3/conversations/{Escape(conversationId)}/activities/{Escape(activityId)}", Accepted, customHeaders, activity)
            .SendAsync<ResourceResponse>(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(conversationId);
        Require(activityId);
        Require(activity);

        return Call(HttpMethod.Post, $"v3/conversations/{Escape(conversationId)}/activities/{Escape(activityId)}", Accepted, WithConversation(customHeaders, conversationId), activity)
            .SendAsync<ResourceResponse>(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(conversationId);
        Require(activityId);

        return Call(HttpMethod.Delete, $"v3/conversations/{Escape(conversationId)}/activities/{Escape(activityId)}", Deleted, customHeaders)
            .SendAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(conversationId);

        return Call(HttpMethod.Get, $"v3/conversations/{Escape(conversationId)}/members", Read, customHeaders)
            .SendAsync<IList<ChannelAccount>>(cancellationToken);
    }

    /// <summary>Reads one member of a conversation.</summary>
    /// <param name="userId">The member.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId,
        string conversationId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(userId);
        Require(conversationId);

        return Call(HttpMethod.Get, $"v3/conversations/{Escape(conversationId)}/members/{Escape(userId)}", Read, customHeaders)
            .SendAsync<ChannelAccount>(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(conversationId);

        return Call(HttpMethod.Get, $"v3/conversations/{Escape(conversationId)}/pagedmembers{Query(("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture)), ("continuationToken", continuationToken))}", Read, customHeaders)
            .SendAsync<PagedMembersResult>(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId,
        string memberId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(conversationId);
        Require(memberId);

        return Call(HttpMethod.Delete, $"v3/conversations/{Escape(conversationId)}/members/{Escape(memberId)}", Removed, customHeaders)
            .SendAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(conversationId);
        Require(activityId);

        return Call(HttpMethod.Get, $"v3/conversations/{Escape(conversationId)}/activities/{Escape(activityId)}/members", Read, customHeaders)
            .SendAsync<IList<ChannelAccount>>(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId,
        AttachmentData attachmentUpload,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(conversationId);
        Require(attachmentUpload);

        return Call(HttpMethod.Post, $"v3/conversations/{Escape(conversationId)}/attachments", Accepted, customHeaders, attachmentUpload)
            .SendAsync<ResourceResponse>(cancellationToken);
    }

    private RestCall Call(
        HttpMethod method,
        string route,
        HttpStatusCode[] success,
        Dictionary<string, List<string>> headers,
        object body = null) =>
        new(Client.HttpClient, Client.Credentials, method, Join(Client.BaseUri, route))
        {
            Body = body,
            Headers = headers,
            Success = success,
            Failure = ErrorResponseException.From,
        };

    /// <summary>Answers name their conversation in a header, so that the service can route them without reading them.</summary>
    private static Dictionary<string, List<string>> WithConversation(Dictionary<string, List<string>> headers, string conversationId) =>
        new(headers ?? []) { [ConversationConstants.ConversationIdHttpHeaderName] = [conversationId] };
}
