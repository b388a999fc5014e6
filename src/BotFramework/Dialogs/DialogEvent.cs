namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that happened, told to the running dialogs.</summary>
public class DialogEvent
{
    /// <summary>Whether the event goes on to the parent when the dialog does not handle it.</summary>
    public bool Bubble { get; set; }

    /// <summary>What happened; see <see cref="DialogEvents"/>.</summary>
    public string Name { get; set; }

    /// <summary>What belongs to the event, such as the exception of an error.</summary>
    public object Value { get; set; }
}
