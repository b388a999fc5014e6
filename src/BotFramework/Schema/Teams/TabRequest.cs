using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tab wants to be shown.</summary>
public class TabRequest
{
    /// <summary>Creates an empty <see cref="TabRequest"/>.</summary>
    public TabRequest()
    {
    }

    /// <summary>The context.</summary>
    [JsonProperty("context")]
    public TabContext Context { get; set; }

    /// <summary>Which tab it is.</summary>
    [JsonProperty("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    /// <summary>The state.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
