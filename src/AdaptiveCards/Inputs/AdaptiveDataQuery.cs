using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Where choices come from while the person types. Schema 1.6, honoured by Teams in earlier cards.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public class AdaptiveDataQuery
{
    /// <summary>Stands between a dataset and what follows it.</summary>
    public const char Separator = '#';

    /// <summary>Always "Data.Query".</summary>
    [JsonProperty(Order = -10)]
    public string Type { get; set; } = "Data.Query";

    /// <summary>The name of the set of choices.</summary>
    public string Dataset { get; set; }

    /// <summary>What was typed.</summary>
    public string Value { get; set; }

    /// <summary>How many choices are asked for.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int Count { get; set; }

    /// <summary>How many to leave out before them.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int Skip { get; set; }
}
