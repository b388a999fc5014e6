using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel needs to open a conversation.</summary>
public class ConversationParameters
{
    /// <summary>Creates an empty <see cref="ConversationParameters"/>.</summary>
    public ConversationParameters()
    {
    }

    /// <summary>Creates a <see cref="ConversationParameters"/> with the given values.</summary>
    public ConversationParameters(
        bool? isGroup = default,
        ChannelAccount bot = default,
        IList<ChannelAccount> members = default,
        string topicName = default,
        Activity activity = default,
        object channelData = default,
        string tenantId = default)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two take part.</summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The bot.</summary>
    [JsonProperty("bot")]
    public ChannelAccount Bot { get; set; }

    /// <summary>The members.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }

    /// <summary>The topic of the conversation.</summary>
    [JsonProperty("topicName")]
    public string TopicName { get; set; }

    /// <summary>The first activity of the conversation.</summary>
    [JsonProperty("activity")]
    public Activity Activity { get; set; }

    /// <summary>The channel's own data, any JSON.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>The Entra tenant.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }
}
