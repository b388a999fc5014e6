using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The Action.Execute that was clicked.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>Creates an empty <see cref="AdaptiveCardInvokeAction"/>.</summary>
    public AdaptiveCardInvokeAction()
    {
    }

    /// <summary>What the inputs hold, merged into the action's own data.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The verb that the card's author gave the action.</summary>
    [JsonProperty("verb")]
    public string Verb { get; set; }
}
