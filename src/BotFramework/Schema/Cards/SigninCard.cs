using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Asks the user to sign in.</summary>
public class SigninCard
{
    /// <summary>The content type of an attachment that holds it.</summary>
    public const string ContentType = "application/vnd.microsoft.card.signin";

    /// <summary>Creates an empty <see cref="SigninCard"/>.</summary>
    public SigninCard()
    {
    }

    /// <summary>Creates a <see cref="SigninCard"/> with the given values.</summary>
    public SigninCard(string text = default, IList<CardAction> buttons = default)
    {
        Text = text;
        Buttons = buttons;
    }

    /// <summary>The text.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>A card with one sign-in button.</summary>
    /// <param name="text">The text above the button.</param>
    /// <param name="buttonLabel">The label of the button.</param>
    /// <param name="url">Where the button leads.</param>
    public static SigninCard Create(string text, string buttonLabel, string url) => new()
    {
        Text = text,
        Buttons = [new CardAction(ActionTypes.Signin, buttonLabel, value: url)],
    };
}
