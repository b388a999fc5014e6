using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Something was submitted on a tab.</summary>
public class TabSubmit
{
    /// <summary>Creates an empty <see cref="TabSubmit"/>.</summary>
    public TabSubmit()
    {
    }

    /// <summary>The context.</summary>
    [JsonProperty("context")]
    public TabContext Context { get; set; }

    /// <summary>Which tab it is.</summary>
    [JsonProperty("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    /// <summary>The data.</summary>
    [JsonProperty("data")]
    public TabSubmitData Data { get; set; }
}
