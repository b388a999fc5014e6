using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The content of a tab's answer.</summary>
public class TabResponsePayload
{
    /// <summary>Creates an empty <see cref="TabResponsePayload"/>.</summary>
    public TabResponsePayload()
    {
    }

    /// <summary>The value, any JSON.</summary>
    [JsonProperty("value")]
    public TabResponseCards Value { get; set; }

    /// <summary>Actions to offer.</summary>
    [JsonProperty("suggestedActions")]
    public TabSuggestedActions SuggestedActions { get; set; }

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
