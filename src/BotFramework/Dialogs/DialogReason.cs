namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a method of a dialog is called.</summary>
public enum DialogReason
{
    /// <summary>The dialog is started by <see cref="DialogContext.BeginDialogAsync"/>.</summary>
    BeginCalled,

    /// <summary>The dialog goes on with the next activity of the user.</summary>
    ContinueCalled,

    /// <summary>A dialog ended, by itself or above this one on the stack.</summary>
    EndCalled,

    /// <summary>Another dialog takes the place of this one.</summary>
    ReplaceCalled,

    /// <summary>The whole stack is cancelled.</summary>
    CancelCalled,

    /// <summary>A waterfall step went on to the next without waiting for the user.</summary>
    NextCalled,
}
