using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Settings that came with an installation.</summary>
public class TeamsChannelDataSettings
{
    /// <summary>Creates an empty <see cref="TeamsChannelDataSettings"/>.</summary>
    public TeamsChannelDataSettings()
    {
    }

    /// <summary>Creates a <see cref="TeamsChannelDataSettings"/> with the given values.</summary>
    public TeamsChannelDataSettings(ChannelInfo channel = default)
    {
        SelectedChannel = channel;
    }

    /// <summary>The channel chosen at installation.</summary>
    [JsonProperty("selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }

    /// <summary>Everything else that came along, kept for the way back.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
