using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Whether a user has a token of a connection.</summary>
public class TokenStatus
{
    /// <summary>Creates an empty <see cref="TokenStatus"/>.</summary>
    public TokenStatus()
    {
    }

    /// <summary>Creates a <see cref="TokenStatus"/> with the given values.</summary>
    public TokenStatus(
        string channelId = default,
        string connectionName = default,
        bool? hasToken = default,
        string serviceProviderDisplayName = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        HasToken = hasToken;
        ServiceProviderDisplayName = serviceProviderDisplayName;
    }

    /// <summary>The channel, such as msteams.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>The name of the connection in the bot's registration.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>Whether there is a token.</summary>
    [JsonProperty("hasToken")]
    public bool? HasToken { get; set; }

    /// <summary>The name of the provider to show.</summary>
    [JsonProperty("serviceProviderDisplayName")]
    public string ServiceProviderDisplayName { get; set; }
}
