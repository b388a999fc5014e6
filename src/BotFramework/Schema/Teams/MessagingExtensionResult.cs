using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The results of a message extension.</summary>
public class MessagingExtensionResult
{
    /// <summary>Creates an empty <see cref="MessagingExtensionResult"/>.</summary>
    public MessagingExtensionResult()
    {
    }

    /// <summary>Creates a <see cref="MessagingExtensionResult"/> with the given values.</summary>
    public MessagingExtensionResult(
        string attachmentLayout = default,
        string type = default,
        IList<MessagingExtensionAttachment> attachments = default,
        MessagingExtensionSuggestedAction suggestedActions = default,
        string text = default,
        Activity activityPreview = default)
    {
        AttachmentLayout = attachmentLayout;
        Type = type;
        Attachments = attachments;
        SuggestedActions = suggestedActions;
        Text = text;
        ActivityPreview = activityPreview;
    }

    /// <summary>How the attachments are laid out (see <see cref="AttachmentLayoutTypes"/>).</summary>
    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>What is attached.</summary>
    [JsonProperty("attachments")]
    public IList<MessagingExtensionAttachment> Attachments { get; set; }

    /// <summary>Actions to offer.</summary>
    [JsonProperty("suggestedActions")]
    public MessagingExtensionSuggestedAction SuggestedActions { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The message to preview.</summary>
    [JsonProperty("activityPreview")]
    public Activity ActivityPreview { get; set; }
}
