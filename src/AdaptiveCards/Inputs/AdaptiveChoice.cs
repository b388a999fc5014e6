using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>One of the choices of an <see cref="AdaptiveChoiceSetInput"/>.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public class AdaptiveChoice
{
    /// <summary>What it says.</summary>
    public string Title { get; set; }

    /// <summary>What comes back when it is chosen; it holds no comma.</summary>
    public string Value { get; set; }

    /// <summary>Whether it was chosen at first; the set's value says that now.</summary>
    [Obsolete("Use AdaptiveChoiceSetInput.Value instead.")]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsSelected { get; set; }

    /// <summary>What was to be spoken; the card says that now.</summary>
    [Obsolete("Use AdaptiveCard.Speak instead.")]
    public string Speak { get; set; }
}
