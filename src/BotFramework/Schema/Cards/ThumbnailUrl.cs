using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A small picture.</summary>
public class ThumbnailUrl
{
    /// <summary>Creates an empty <see cref="ThumbnailUrl"/>.</summary>
    public ThumbnailUrl()
    {
    }

    /// <summary>Creates a <see cref="ThumbnailUrl"/> with the given values.</summary>
    public ThumbnailUrl(string url = default, string alt = default)
    {
        Url = url;
        Alt = alt;
    }

    /// <summary>The address.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>What the picture shows, in words.</summary>
    [JsonProperty("alt")]
    public string Alt { get; set; }
}
