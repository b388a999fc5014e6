using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A link that the user pasted and the app may unfurl.</summary>
public class AppBasedLinkQuery
{
    /// <summary>Creates an empty <see cref="AppBasedLinkQuery"/>.</summary>
    public AppBasedLinkQuery()
    {
    }

    /// <summary>Creates an <see cref="AppBasedLinkQuery"/> with the given values.</summary>
    public AppBasedLinkQuery(string url = default)
    {
        Url = url;
    }

    /// <summary>The address.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>The state.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
