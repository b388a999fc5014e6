using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The look of the tab.</summary>
public class TabContext
{
    /// <summary>Creates an empty <see cref="TabContext"/>.</summary>
    public TabContext()
    {
    }

    /// <summary>The colours of the client: default, dark, contrast.</summary>
    [JsonProperty("theme")]
    public string Theme { get; set; }
}
