using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting in which something happened.</summary>
public class TeamsMeetingInfo
{
    /// <summary>Creates an empty <see cref="TeamsMeetingInfo"/>.</summary>
    public TeamsMeetingInfo()
    {
    }

    /// <summary>Creates a <see cref="TeamsMeetingInfo"/> with the given values.</summary>
    public TeamsMeetingInfo(string id = default)
    {
        Id = id;
    }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
