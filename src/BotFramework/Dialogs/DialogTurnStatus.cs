namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where the dialogs stand after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>Nothing was on the stack.</summary>
    Empty,

    /// <summary>The dialog on top waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended; the stack is empty.</summary>
    Complete,

    /// <summary>The dialogs were cancelled; the stack is empty.</summary>
    Cancelled,

    /// <summary>The dialog ended, and the bot waits for the user's next message before anything else starts.</summary>
    CompleteAndWait,
}
