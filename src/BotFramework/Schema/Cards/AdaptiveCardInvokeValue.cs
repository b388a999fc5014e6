using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an adaptiveCard/action invoke.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>Creates an empty <see cref="AdaptiveCardInvokeValue"/>.</summary>
    public AdaptiveCardInvokeValue()
    {
    }

    /// <summary>The token that the client sends along.</summary>
    [JsonProperty("authentication")]
    public AdaptiveCardAuthentication Authentication { get; set; }

    /// <summary>The action that was clicked.</summary>
    [JsonProperty("action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    /// <summary>The code that the user got after signing in.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
