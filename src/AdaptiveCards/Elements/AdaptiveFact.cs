using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A name and what goes with it.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public class AdaptiveFact
{
    /// <summary>An empty fact.</summary>
    public AdaptiveFact() { }

    /// <summary>A name and what goes with it.</summary>
    /// <param name="title">The name.</param>
    /// <param name="value">What goes with it.</param>
    public AdaptiveFact(string title, string value)
    {
        Title = title;
        Value = value;
    }

    /// <summary>The name.</summary>
    public string Title { get; set; } = "";

    /// <summary>What goes with it.</summary>
    public string Value { get; set; } = "";

    /// <summary>What was to be spoken; the card says that now.</summary>
    [Obsolete("Use AdaptiveCard.Speak instead.")]
    public string Speak { get; set; }
}
