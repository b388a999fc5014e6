using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab shows.</summary>
public class TabResponse
{
    /// <summary>Creates an empty <see cref="TabResponse"/>.</summary>
    public TabResponse()
    {
    }

    /// <summary>The content.</summary>
    [JsonProperty("tab")]
    public TabResponsePayload Tab { get; set; }
}
