using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One page of conversations.</summary>
public class ConversationsResult
{
    /// <summary>Creates an empty <see cref="ConversationsResult"/>.</summary>
    public ConversationsResult()
    {
    }

    /// <summary>Creates a <see cref="ConversationsResult"/> with the given values.</summary>
    public ConversationsResult(string continuationToken = default, IList<ConversationMembers> conversations = default)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    /// <summary>What to ask for the next page with; empty on the last page.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The conversations.</summary>
    [JsonProperty("conversations")]
    public IList<ConversationMembers> Conversations { get; set; }
}
