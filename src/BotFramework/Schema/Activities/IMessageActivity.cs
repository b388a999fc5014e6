namespace Microsoft.Bot.Schema;

/// <summary>A message.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>Actions to offer.</summary>
    SuggestedActions SuggestedActions { get; set; }

    /// <summary>What is attached.</summary>
    IList<Attachment> Attachments { get; set; }

    /// <summary>When the message is no longer of use.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>The value, any JSON.</summary>
    object Value { get; set; }

    /// <summary>How the attachments are laid out (see <see cref="AttachmentLayoutTypes"/>).</summary>
    string AttachmentLayout { get; set; }

    /// <summary>How answers are delivered (see <see cref="DeliveryModes"/>).</summary>
    string DeliveryMode { get; set; }

    /// <summary>How urgent it is (see <see cref="ActivityImportance"/>).</summary>
    string Importance { get; set; }

    /// <summary>Whether the bot waits for input (see <see cref="InputHints"/>).</summary>
    string InputHint { get; set; }

    /// <summary>The language, a BCP-47 name.</summary>
    string Locale { get; set; }

    /// <summary>What is spoken, in SSML.</summary>
    string Speak { get; set; }

    /// <summary>What to show where the whole does not fit.</summary>
    string Summary { get; set; }

    /// <summary>The text.</summary>
    string Text { get; set; }

    /// <summary>How the text is to be read (see <see cref="TextFormatTypes"/>).</summary>
    string TextFormat { get; set; }

    /// <summary>Whether there is anything to show: text, summary, attachments or channel data.</summary>
    bool HasContent();

    /// <summary>The mentions among the entities; never null.</summary>
    Mention[] GetMentions();
}
