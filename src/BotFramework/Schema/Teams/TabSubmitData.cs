using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was submitted on a tab.</summary>
public class TabSubmitData
{
    /// <summary>Creates an empty <see cref="TabSubmitData"/>.</summary>
    public TabSubmitData()
    {
    }

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Everything else that came along, kept for the way back.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();
}
