using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How a card is brought up to date by asking the bot. Schema 1.4.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public class AdaptiveRefresh
{
    /// <summary>What is sent to the bot.</summary>
    public AdaptiveExecuteAction Action { get; set; }

    /// <summary>Whose card asks by itself, at most 60 people; an empty list is nobody, null is everybody in a small chat.</summary>
    public List<string> UserIds { get; set; } = [];

    /// <summary>When the card is out of date. Schema 1.6.</summary>
    [JsonConverter(typeof(UtcTimeConverter))]
    public DateTime? Expires { get; set; }

    /// <summary><see cref="Expires"/> as text, in UTC and to the second.</summary>
    [JsonIgnore]
    public string ExpiresXml { get => UtcTimeConverter.ToText(Expires); set => Expires = UtcTimeConverter.ToTime(value); }
}
