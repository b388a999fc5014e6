using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Up to which message the user has read.</summary>
public class ReadReceiptInfo
{
    /// <summary>Creates an empty <see cref="ReadReceiptInfo"/>.</summary>
    public ReadReceiptInfo()
    {
    }

    /// <summary>Creates a <see cref="ReadReceiptInfo"/> with the given values.</summary>
    public ReadReceiptInfo(string lastReadMessageId)
    {
        LastReadMessageId = lastReadMessageId;
    }

    /// <summary>The last message that was read.</summary>
    [JsonProperty("lastReadMessageId")]
    public string LastReadMessageId { get; set; }

    /// <summary>Whether a message was read by the time of another: message ids are times in milliseconds.</summary>
    /// <param name="compareMessageId">The message in question.</param>
    /// <param name="lastReadMessageId">The last message read.</param>
    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId) =>
        long.TryParse(compareMessageId, out var compared) && long.TryParse(lastReadMessageId, out var lastRead) && compared <= lastRead;

    /// <summary>Whether a message was read.</summary>
    /// <param name="compareMessageId">The message in question.</param>
    public bool IsMessageRead(string compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
