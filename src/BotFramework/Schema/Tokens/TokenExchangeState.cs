using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Who is signing in where; travels encoded through the sign-in page.</summary>
public class TokenExchangeState
{
    /// <summary>Creates an empty <see cref="TokenExchangeState"/>.</summary>
    public TokenExchangeState()
    {
    }

    /// <summary>The conversation.</summary>
    [JsonProperty("conversation")]
    public ConversationReference Conversation { get; set; }

    /// <summary>The conversation that this is about.</summary>
    [JsonProperty("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>The address of the bot.</summary>
    [JsonProperty("botUrl")]
    public string BotUrl { get; set; }

    /// <summary>The name of the connection in the bot's registration.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The app id of the bot.</summary>
    [JsonProperty("msAppId")]
    public string MsAppId { get; set; }
}
