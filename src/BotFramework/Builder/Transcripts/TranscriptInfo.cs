namespace Microsoft.Bot.Builder;

/// <summary>A conversation that a store keeps.</summary>
public class TranscriptInfo
{
    /// <summary>The channel.</summary>
    public string ChannelId { get; set; }

    /// <summary>The id of the conversation.</summary>
    public string Id { get; set; }

    /// <summary>When its first activity was sent.</summary>
    public DateTimeOffset Created { get; set; }
}
