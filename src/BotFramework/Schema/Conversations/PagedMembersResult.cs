using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One page of members of a conversation.</summary>
public class PagedMembersResult
{
    /// <summary>Creates an empty <see cref="PagedMembersResult"/>.</summary>
    public PagedMembersResult()
    {
    }

    /// <summary>Creates a <see cref="PagedMembersResult"/> with the given values.</summary>
    public PagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>What to ask for the next page with; empty on the last page.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }
}
