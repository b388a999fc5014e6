using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which tab it is.</summary>
public class TabEntityContext
{
    /// <summary>Creates an empty <see cref="TabEntityContext"/>.</summary>
    public TabEntityContext()
    {
    }

    /// <summary>The id of the tab.</summary>
    [JsonProperty("tabEntityId")]
    public string TabEntityId { get; set; }
}
