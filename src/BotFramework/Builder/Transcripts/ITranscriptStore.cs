using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps what is said in conversations and gives it back, a page at a time.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>One page of a conversation, oldest first.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="continuationToken">Where the page before ended; null for the first.</param>
    /// <param name="startDate">Nothing older than this.</param>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default);

    /// <summary>One page of the conversations of a channel, oldest first.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="continuationToken">Where the page before ended; null for the first.</param>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null);

    /// <summary>Forgets a conversation.</summary>
    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
