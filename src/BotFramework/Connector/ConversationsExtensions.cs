using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on conversations, without the HTTP messages around them.</summary>
public static class ConversationsExtensions
{
    /// <summary>Lists conversations, one page at a time.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="continuationToken">The token of the page before; null for the first.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<ConversationsResult> GetConversationsAsync(
        this IConversations operations,
        string continuationToken = default,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations.GetConversationsWithHttpMessagesAsync(continuationToken, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Opens a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="parameters">What the channel needs to know.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Sends an activity to the end of a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations
            .SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Sends an activity to the end of a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    /// <summary>Sends an activity to the end of a conversation, and waits for it.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The activity.</param>
    public static ResourceResponse SendToConversation(this IConversations operations, Activity activity) =>
        operations.SendToConversationAsync(activity).GetAwaiter().GetResult();

    /// <summary>Uploads earlier activities of a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="transcript">The activities.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<ResourceResponse> SendConversationHistoryAsync(
        this IConversations operations,
        string conversationId,
        Transcript transcript,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations
            .SendConversationHistoryWithHttpMessagesAsync(conversationId, transcript, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Replaces an activity that the bot sent.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity's id.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations
            .UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Replaces an activity that the bot sent.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    /// <summary>Replaces an activity that the bot sent, and waits for it.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The activity.</param>
    public static ResourceResponse UpdateActivity(this IConversations operations, Activity activity) =>
        operations.UpdateActivityAsync(activity).GetAwaiter().GetResult();

    /// <summary>Answers an activity.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity's id.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations
            .ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Answers an activity.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);

    /// <summary>Answers an activity, and waits for it.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The activity.</param>
    public static ResourceResponse ReplyToActivity(this IConversations operations, Activity activity) =>
        operations.ReplyToActivityAsync(activity).GetAwaiter().GetResult();

    /// <summary>Deletes an activity that the bot sent.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task DeleteActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations
            .DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lists all members of a conversation; Teams prefers the paged form.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations,
        string conversationId,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations
            .GetConversationMembersWithHttpMessagesAsync(conversationId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Reads one member of a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="userId">The member.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<ChannelAccount> GetConversationMemberAsync(
        this Conversations operations,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations
            .GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Lists members of a conversation, one page at a time.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="pageSize">How many a page holds at most; the channel decides when null.</param>
    /// <param name="continuationToken">The token of the page before; null for the first.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations,
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations
            .GetConversationPagedMembersWithHttpMessagesAsync(conversationId, pageSize, continuationToken, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Removes a member from a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="memberId">The member.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task DeleteConversationMemberAsync(
        this IConversations operations,
        string conversationId,
        string memberId,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations
            .DeleteConversationMemberWithHttpMessagesAsync(conversationId, memberId, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lists the members of an activity.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<IList<ChannelAccount>> GetActivityMembersAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations
            .GetActivityMembersWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Stores an attachment with the channel.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="attachmentUpload">The attachment.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<ResourceResponse> UploadAttachmentAsync(
        this IConversations operations,
        string conversationId,
        AttachmentData attachmentUpload,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations
            .UploadAttachmentWithHttpMessagesAsync(conversationId, attachmentUpload, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Opens a conversation of one user with the bot.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="user">The user.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations,
        ChannelAccount bot,
        ChannelAccount user,
        Activity activity = default,
        CancellationToken cancellationToken = default) =>
        operations.CreateConversationAsync(new ConversationParameters(bot: bot, members: [user], activity: activity), cancellationToken);

    /// <summary>Opens a conversation of one user with the bot.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="botAddress">The id of the bot.</param>
    /// <param name="userAddress">The id of the user.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations,
        string botAddress,
        string userAddress,
        Activity activity = default,
        CancellationToken cancellationToken = default) =>
        operations.CreateDirectConversationAsync(new ChannelAccount(botAddress), new ChannelAccount(userAddress), activity, cancellationToken);

    /// <summary>Opens a conversation of one user with the bot, and waits for it.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="user">The user.</param>
    /// <param name="activity">The activity.</param>
    public static ConversationResourceResponse CreateDirectConversation(
        this IConversations operations,
        ChannelAccount bot,
        ChannelAccount user,
        Activity activity = default) =>
        operations.CreateDirectConversationAsync(bot, user, activity).GetAwaiter().GetResult();

    /// <summary>Opens a conversation of one user with the bot, and waits for it.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="botAddress">The id of the bot.</param>
    /// <param name="userAddress">The id of the user.</param>
    /// <param name="activity">The activity.</param>
    public static ConversationResourceResponse CreateDirectConversation(
        this IConversations operations,
        string botAddress,
        string userAddress,
        Activity activity = default) =>
        operations.CreateDirectConversationAsync(botAddress, userAddress, activity).GetAwaiter().GetResult();
}
