using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What all answers to the configuration of a bot share.</summary>
public class ConfigResponseBase
{
    /// <summary>For derived types.</summary>
    protected ConfigResponseBase()
    {
    }

    /// <summary>Creates a <see cref="ConfigResponseBase"/> with the given values.</summary>
    protected ConfigResponseBase(string responseType)
    {
        ResponseType = responseType;
    }

    /// <summary>The kind of answer.</summary>
    [JsonProperty("responseType")]
    public string ResponseType { get; set; }
}
