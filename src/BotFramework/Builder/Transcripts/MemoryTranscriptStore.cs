using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Transcripts in memory, for tests and development; gone when the process ends. An update takes the place of what it changes;
/// of what is deleted only the fact remains.
/// </summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Channel, string Conversation), List<IActivity>> _transcripts = [];

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no activity.</exception>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        lock (_lock)
            Keep(Transcript(activity), activity);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The channel or the conversation is not given.</exception>
    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            var activities = _transcripts.GetValueOrDefault((channelId, conversationId), [])
                .Where(activity => Sent(activity) >= startDate)
                .OrderBy(Sent);
            return Task.FromResult(Page(activities, activity => activity.Id, continuationToken));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The channel is not given.</exception>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_lock)
        {
            var transcripts = _transcripts.Where(transcript => transcript.Key.Channel == channelId)
                .Select(transcript => new TranscriptInfo { ChannelId = channelId, Id = transcript.Key.Conversation, Created = transcript.Value.Min(Sent) })
                .OrderBy(transcript => transcript.Created);
            return Task.FromResult(Page(transcripts, transcript => transcript.Id, continuationToken));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The channel or the conversation is not given.</exception>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
            _transcripts.Remove((channelId, conversationId));
        return Task.CompletedTask;
    }

    private static DateTimeOffset Sent(IActivity activity) => activity.Timestamp ?? default;

    private static void Keep(List<IActivity> transcript, IActivity activity)
    {
        var original = activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete
            ? transcript.FindIndex(kept => kept.Id == activity.Id)
            : -1;
        if (original < 0)
            transcript.Add(activity);
        else
            transcript[original] = activity.Type == ActivityTypes.MessageDelete ? Tombstone(transcript[original]) : Changed(activity, transcript[original]);
    }

    // Still a message, and where it was.
    private static IActivity Changed(IActivity update, IActivity original)
    {
        (update.Type, update.Timestamp) = (original.Type, original.Timestamp);
        return update;
    }

    private static Activity Tombstone(IActivity original) => new()
    {
        Type = ActivityTypes.MessageDelete,
        Id = original.Id,
        From = new ChannelAccount(id: "deleted", role: original.From?.Role),
        Recipient = new ChannelAccount(id: "deleted", role: original.Recipient?.Role),
        Timestamp = original.Timestamp,
        LocalTimestamp = original.LocalTimestamp,
        ChannelId = original.ChannelId,
        Conversation = original.Conversation,
        ServiceUrl = original.ServiceUrl,
        ReplyToId = original.ReplyToId,
    };

    private static PagedResult<T> Page<T>(IEnumerable<T> all, Func<T, string> id, string after)
    {
        T[] page = [.. (after is null ? all : all.SkipWhile(item => id(item) != after).Skip(1)).Take(PageSize)];
        return new PagedResult<T> { Items = page, ContinuationToken = page.Length == PageSize ? id(page[^1]) : null };
    }

    private List<IActivity> Transcript(IActivity activity)
    {
        var key = (activity.ChannelId, activity.Conversation.Id);
        if (!_transcripts.TryGetValue(key, out var transcript))
            _transcripts[key] = transcript = [];
        return transcript;
    }
}
