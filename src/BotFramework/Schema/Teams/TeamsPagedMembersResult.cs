using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One page of members of a team or chat.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Creates an empty <see cref="TeamsPagedMembersResult"/>.</summary>
    public TeamsPagedMembersResult()
    {
    }

    /// <summary>Creates a <see cref="TeamsPagedMembersResult"/> with the given values.</summary>
    public TeamsPagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(AsTeamsMember).ToList();
    }

    /// <summary>What to ask for the next page with; empty on the last page.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    [JsonProperty("members")]
    public IList<TeamsChannelAccount> Members { get; set; }

    private static TeamsChannelAccount AsTeamsMember(ChannelAccount member) =>
        member as TeamsChannelAccount ?? JObject.FromObject(member).ToObject<TeamsChannelAccount>(SchemaJson.Reader);
}
