using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A source of media.</summary>
public class MediaUrl
{
    /// <summary>Creates an empty <see cref="MediaUrl"/>.</summary>
    public MediaUrl()
    {
    }

    /// <summary>Creates a <see cref="MediaUrl"/> with the given values.</summary>
    public MediaUrl(string url = default, string profile = default)
    {
        Url = url;
        Profile = profile;
    }

    /// <summary>The address.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>Which player or quality it is meant for.</summary>
    [JsonProperty("profile")]
    public string Profile { get; set; }
}
