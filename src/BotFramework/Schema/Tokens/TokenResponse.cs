using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A user's token from the token service.</summary>
public class TokenResponse
{
    /// <summary>Creates an empty <see cref="TokenResponse"/>.</summary>
    public TokenResponse()
    {
    }

    /// <summary>Creates a <see cref="TokenResponse"/> with the given values.</summary>
    public TokenResponse(string channelId = default, string connectionName = default, string token = default, string expiration = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    /// <summary>The channel, such as msteams.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>The name of the connection in the bot's registration.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The token.</summary>
    [JsonProperty("token")]
    public string Token { get; set; }

    /// <summary>When the token ends, ISO 8601.</summary>
    [JsonProperty("expiration")]
    public string Expiration { get; set; }

    /// <summary>Everything else that came along, kept for the way back.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();
}
