using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The actions (sign in, configure) that a message extension asks for.</summary>
public class MessagingExtensionSuggestedAction
{
    /// <summary>Creates an empty <see cref="MessagingExtensionSuggestedAction"/>.</summary>
    public MessagingExtensionSuggestedAction()
    {
    }

    /// <summary>Creates a <see cref="MessagingExtensionSuggestedAction"/> with the given values.</summary>
    public MessagingExtensionSuggestedAction(IList<CardAction> actions = default)
    {
        Actions = actions;
    }

    /// <summary>The actions.</summary>
    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }
}
