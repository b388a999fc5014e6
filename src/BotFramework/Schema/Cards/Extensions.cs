namespace Microsoft.Bot.Schema;

/// <summary>Makes attachments of cards.</summary>
public static class Extensions
{
    /// <summary>Attaches a hero card.</summary>
    /// <param name="card">The card.</param>
    public static Attachment ToAttachment(this HeroCard card) => Attach(card, HeroCard.ContentType);

    /// <summary>Attaches a thumbnail card.</summary>
    /// <param name="card">The card.</param>
    public static Attachment ToAttachment(this ThumbnailCard card) => Attach(card, ThumbnailCard.ContentType);

    /// <summary>Attaches a sign-in card.</summary>
    /// <param name="card">The card.</param>
    public static Attachment ToAttachment(this SigninCard card) => Attach(card, SigninCard.ContentType);

    /// <summary>Attaches a receipt.</summary>
    /// <param name="card">The card.</param>
    public static Attachment ToAttachment(this ReceiptCard card) => Attach(card, ReceiptCard.ContentType);

    /// <summary>Attaches a sound card.</summary>
    /// <param name="card">The card.</param>
    public static Attachment ToAttachment(this AudioCard card) => Attach(card, AudioCard.ContentType);

    /// <summary>Attaches a video card.</summary>
    /// <param name="card">The card.</param>
    public static Attachment ToAttachment(this VideoCard card) => Attach(card, VideoCard.ContentType);

    /// <summary>Attaches an animation card.</summary>
    /// <param name="card">The card.</param>
    public static Attachment ToAttachment(this AnimationCard card) => Attach(card, AnimationCard.ContentType);

    /// <summary>Attaches a card that lets the user sign in.</summary>
    /// <param name="card">The card.</param>
    public static Attachment ToAttachment(this OAuthCard card) => Attach(card, OAuthCard.ContentType);

    private static Attachment Attach(object card, string contentType) => new() { Content = card, ContentType = contentType };
}
