using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How a card asks a person to sign in. Schema 1.4.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public class AdaptiveAuthentication
{
    /// <summary>What is said to the person.</summary>
    public string Text { get; set; }

    /// <summary>The name of the bot's OAuth connection.</summary>
    public string ConnectionName { get; set; }

    /// <summary>What single sign-on exchanges a token for.</summary>
    public AdaptiveTokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>What the person may press to sign in.</summary>
    [JsonConverter(typeof(ItemsConverter<AdaptiveAuthCardButton>))]
    public List<AdaptiveAuthCardButton> Buttons { get; set; } = [];
}
