using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs of one conversation, as they are stored between turns.</summary>
public class DialogState
{
    /// <summary>Makes the state of a conversation in which no dialog runs.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>Makes a state over a stack.</summary>
    /// <param name="stack">The running dialogs, the top one first; null for none.</param>
    public DialogState(List<DialogInstance> stack) => DialogStack = stack ?? [];

    /// <summary>The running dialogs, the top one first.</summary>
    [JsonProperty("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
