namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a call into the dialogs came to: where they stand, and the value an ended dialog returned.</summary>
public class DialogTurnResult
{
    /// <summary>Makes a result.</summary>
    /// <param name="status">Where the dialogs stand.</param>
    /// <param name="result">The value that the ended dialog returned; null while a dialog waits.</param>
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>Where the dialogs stand.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>The value that the ended dialog returned.</summary>
    public object Result { get; set; }

    /// <summary>Whether the dialog also ended its parent.</summary>
    public bool ParentEnded { get; set; }
}
