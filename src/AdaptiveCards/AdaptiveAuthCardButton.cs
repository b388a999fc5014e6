using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A button to sign in with. Schema 1.4.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public class AdaptiveAuthCardButton
{
    /// <summary>What it does, for example "signin".</summary>
    [JsonProperty(Order = -10)]
    public string Type { get; set; }

    /// <summary>What it says.</summary>
    public string Title { get; set; }

    /// <summary>Where its picture is.</summary>
    public string Image { get; set; }

    /// <summary>What it works on: for "signin" the address to open.</summary>
    public string Value { get; set; }
}
