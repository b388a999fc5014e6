using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An answer to the configuration of a bot.</summary>
/// <typeparam name="T">The type of the payload.</typeparam>
public class ConfigResponse<T> : ConfigResponseBase
{
    /// <summary>Creates an empty <see cref="ConfigResponse{T}"/>.</summary>
    public ConfigResponse()
        : base("config")
    {
    }

    /// <summary>How long the client may keep the answer.</summary>
    [JsonProperty("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }

    /// <summary>The answer itself.</summary>
    [JsonProperty("config")]
    public T Config { get; set; }
}
