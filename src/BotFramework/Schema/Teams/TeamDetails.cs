using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team in detail.</summary>
public class TeamDetails
{
    /// <summary>Creates an empty <see cref="TeamDetails"/>.</summary>
    public TeamDetails()
    {
    }

    /// <summary>Creates a <see cref="TeamDetails"/> with the given values.</summary>
    public TeamDetails(string id = default, string name = default, string aadGroupId = default)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
    }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>The Entra group of the team.</summary>
    [JsonProperty("aadGroupId")]
    public string AadGroupId { get; set; }

    /// <summary>How many channels the team has.</summary>
    [JsonProperty("channelCount")]
    public int ChannelCount { get; set; }

    /// <summary>How many members the team has.</summary>
    [JsonProperty("memberCount")]
    public int MemberCount { get; set; }

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
