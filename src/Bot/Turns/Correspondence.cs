using System.Globalization;
using Bot.Cards;
using Bot.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Bot.Turns;

/// <summary>Cards out: in the reader's language, as an answer, as an update of a card, or on our own account.</summary>
internal sealed class Correspondence(Settings settings)
{
    /// <summary>The content type of a card.</summary>
    public const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The writer of cards in a reader's language; English when the locale is not known.</summary>
    public CardWriter CardsFor(string? locale) => new(CultureOf(locale), settings.Azure.Simulator is not null);

    /// <summary>The writer of cards in the language of the person who speaks.</summary>
    public CardWriter CardsFor(ITurnContext turn) => CardsFor(turn.Activity.Locale);

    /// <summary>The card as a message. A card alone, without text: Teams would make two messages of it and give back no usable id.</summary>
    public static Activity Message(Card card) => new(ActivityTypes.Message) { Attachments = [Attachment(card)], Summary = card.Summary };

    /// <summary>The card as what an invoke answers.</summary>
    public static AdaptiveCardInvokeResponse AsAnswer(Card card) => new() { StatusCode = 200, Type = CardType, Value = Json(card) };

    /// <summary>The card as an attachment.</summary>
    public static Attachment Attachment(Card card) => new() { ContentType = CardType, Content = Json(card) };

    // As it is written: a card is never changed on its way, so nobody need read it.
    private static JRaw Json(Card card) => new(JsonConvert.SerializeObject(card.Content));

    private static CultureInfo CultureOf(string? locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(string.IsNullOrWhiteSpace(locale) ? "en-US" : locale, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo("en-US");
        }
    }
}
