namespace Microsoft.Bot.Schema;

/// <summary>A private suggestion to one person about a message.</summary>
public interface ISuggestionActivity : IActivity, IMessageActivity
{
    /// <summary>Parts of the text to stand out.</summary>
    IList<TextHighlight> TextHighlights { get; set; }
}
