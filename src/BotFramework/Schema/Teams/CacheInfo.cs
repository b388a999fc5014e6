using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long the client may keep an answer.</summary>
public class CacheInfo
{
    /// <summary>Creates an empty <see cref="CacheInfo"/>.</summary>
    public CacheInfo()
    {
    }

    /// <summary>Creates a <see cref="CacheInfo"/> with the given values.</summary>
    public CacheInfo(string cacheType = default, int cacheDuration = 0)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    /// <summary>The kind of keeping.</summary>
    [JsonProperty("cacheType")]
    public string CacheType { get; set; }

    /// <summary>How long to keep it, in seconds.</summary>
    [JsonProperty("cacheDuration")]
    public int CacheDuration { get; set; }
}
