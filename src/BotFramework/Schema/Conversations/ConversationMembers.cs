using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation and those who take part in it.</summary>
public class ConversationMembers
{
    /// <summary>Creates an empty <see cref="ConversationMembers"/>.</summary>
    public ConversationMembers()
    {
    }

    /// <summary>Creates a <see cref="ConversationMembers"/> with the given values.</summary>
    public ConversationMembers(string id = default, IList<ChannelAccount> members = default)
    {
        Id = id;
        Members = members;
    }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The members.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }
}
