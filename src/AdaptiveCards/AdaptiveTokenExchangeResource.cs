using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>What single sign-on exchanges a token for. Schema 1.4.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public class AdaptiveTokenExchangeResource
{
    /// <summary>Its id.</summary>
    public string Id { get; set; }

    /// <summary>Its address.</summary>
    public string Uri { get; set; }

    /// <summary>Who provides the identity.</summary>
    public string ProviderId { get; set; }
}
