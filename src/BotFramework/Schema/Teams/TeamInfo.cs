using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo
{
    /// <summary>Creates an empty <see cref="TeamInfo"/>.</summary>
    public TeamInfo()
    {
    }

    /// <summary>Creates a <see cref="TeamInfo"/> with the given values.</summary>
    public TeamInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
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
}
