using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channels of a team.</summary>
public class ConversationList
{
    /// <summary>Creates an empty <see cref="ConversationList"/>.</summary>
    public ConversationList()
    {
    }

    /// <summary>Creates a <see cref="ConversationList"/> with the given values.</summary>
    public ConversationList(IList<ChannelInfo> conversations = default)
    {
        Conversations = conversations;
    }

    /// <summary>The conversations.</summary>
    [JsonProperty("conversations")]
    public IList<ChannelInfo> Conversations { get; set; }
}
