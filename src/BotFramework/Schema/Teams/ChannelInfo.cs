using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    /// <summary>Creates an empty <see cref="ChannelInfo"/>.</summary>
    public ChannelInfo()
    {
    }

    /// <summary>Creates a <see cref="ChannelInfo"/> with the given values.</summary>
    public ChannelInfo(string id = default, string name = default)
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

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
