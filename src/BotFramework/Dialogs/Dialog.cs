namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A piece of conversation that can take several turns and ends with a result.</summary>
public abstract class Dialog
{
    /// <summary>The result of a turn after which the dialog waits for the user.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _id;

    /// <summary>Makes a dialog.</summary>
    /// <param name="dialogId">Its id in the set; without one the dialog computes its own.</param>
    public Dialog(string dialogId = null) => _id = dialogId;

    /// <summary>The dialog's id, by which its set finds it.</summary>
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Where the dialog reports what it does. Null means nowhere.</summary>
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value ?? NullBotTelemetryClient.Instance;
    }

    /// <summary>Starts the dialog, which has just been pushed onto the stack.</summary>
    /// <param name="dc">The dialogs of this turn.</param>
    /// <param name="options">What the caller passes to the dialog.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Goes on with the user's next activity. A dialog that does not say otherwise ends here.</summary>
    /// <param name="dc">The dialogs of this turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(cancellationToken: cancellationToken);

    /// <summary>Goes on after a dialog above it has ended. A dialog that does not say otherwise ends with the same result.</summary>
    /// <param name="dc">The dialogs of this turn.</param>
    /// <param name="reason">Why the dialog goes on.</param>
    /// <param name="result">What the ended dialog returned.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Asks the user again. Does nothing by default.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog's run on the stack.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Cleans up before the dialog leaves the stack. Does nothing by default.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog's run on the stack.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>A text that changes when the dialog has changed so much that a running conversation cannot simply go on. The id by default.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Takes an event: the dialog itself first, then its parents, then the dialog once more.</summary>
    /// <param name="dc">The dialogs of this turn.</param>
    /// <param name="e">What happened.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>Whether somebody handled it.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        await OnPreBubbleEventAsync(dc, e, cancellationToken)
        || (e.Bubble && dc.Parent is { } parent && await parent.EmitEventAsync(e.Name, e.Value, cancellationToken: cancellationToken))
        || await OnPostBubbleEventAsync(dc, e, cancellationToken);

    /// <summary>Takes an event before the parents do.</summary>
    /// <param name="dc">The dialogs of this turn.</param>
    /// <param name="e">What happened.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>Whether it is handled, and the parents need not hear of it.</returns>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>Takes an event that no parent handled.</summary>
    /// <param name="dc">The dialogs of this turn.</param>
    /// <param name="e">What happened.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>Whether it is handled.</returns>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>The id of a dialog that was given none: the name of its type.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}
