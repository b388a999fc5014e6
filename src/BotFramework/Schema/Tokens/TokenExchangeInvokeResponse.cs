using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a signin/tokenExchange invoke.</summary>
public class TokenExchangeInvokeResponse
{
    /// <summary>Creates an empty <see cref="TokenExchangeInvokeResponse"/>.</summary>
    public TokenExchangeInvokeResponse()
    {
    }

    /// <summary>The name of the connection in the bot's registration.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>Why the exchange failed.</summary>
    [JsonProperty("failureDetail")]
    public string FailureDetail { get; set; }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Everything else that came along, kept for the way back.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();
}
