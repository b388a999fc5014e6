using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>How often and how long to ask for a token.</summary>
public class TokenPollingSettings
{
    /// <summary>Creates an empty <see cref="TokenPollingSettings"/>.</summary>
    public TokenPollingSettings()
    {
    }

    /// <summary>How long to wait between two questions, in milliseconds.</summary>
    [JsonProperty("interval")]
    public int Interval { get; set; }

    /// <summary>When to give up, in milliseconds.</summary>
    [JsonProperty("timeout")]
    public int Timeout { get; set; }
}
