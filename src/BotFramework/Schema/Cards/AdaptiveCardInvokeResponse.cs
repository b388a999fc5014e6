using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a click on an adaptive card; the client looks at its inner status.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>Creates an empty <see cref="AdaptiveCardInvokeResponse"/>.</summary>
    public AdaptiveCardInvokeResponse()
    {
    }

    /// <summary>The status that the client looks at; the HTTP status stays 200.</summary>
    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    /// <summary>The value, any JSON.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }

    /// <summary>The content type of the value.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
