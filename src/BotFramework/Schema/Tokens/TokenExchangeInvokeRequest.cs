using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a signin/tokenExchange invoke.</summary>
public class TokenExchangeInvokeRequest
{
    /// <summary>Creates an empty <see cref="TokenExchangeInvokeRequest"/>.</summary>
    public TokenExchangeInvokeRequest()
    {
    }

    /// <summary>The name of the connection in the bot's registration.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The token.</summary>
    [JsonProperty("token")]
    public string Token { get; set; }

    /// <summary>Everything else that came along, kept for the way back.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();
}
