using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Asks the user to sign in, or the client to exchange a token.</summary>
public class OAuthCard
{
    /// <summary>The content type of an attachment that holds it.</summary>
    public const string ContentType = "application/vnd.microsoft.card.oauth";

    /// <summary>Creates an empty <see cref="OAuthCard"/>.</summary>
    public OAuthCard()
    {
    }

    /// <summary>Creates an <see cref="OAuthCard"/> with the given values.</summary>
    public OAuthCard(string text = default, string connectionName = default, IList<CardAction> buttons = default)
    {
        Text = text;
        ConnectionName = connectionName;
        Buttons = buttons;
    }

    /// <summary>The text.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The name of the connection in the bot's registration.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>For what the client can get a token by itself.</summary>
    [JsonProperty("tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>Where a client posts a token.</summary>
    [JsonProperty("tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }
}
