namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog made of dialogs: from outside one, inside a set with a stack of its own.</summary>
public class ComponentDialog : DialogContainer
{
    /// <summary>The key under which the stack inside is kept in the component's own state.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool _initialized;

    /// <summary>Makes a component.</summary>
    /// <param name="dialogId">Its id in the set around; the name of its type if null.</param>
    public ComponentDialog(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialog inside with which the component starts: the first that was added, if nothing else is said.</summary>
    public string InitialDialogId { get; set; }

    /// <summary>Starts the component and, in it, its first dialog.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        Require.NotAToken(options);
        await PrepareAsync(outerDc, cancellationToken);
        TelemetryClient.TrackDialogView(Id);
        return await SettleAsync(outerDc, await OnBeginDialogAsync(CreateChildContext(outerDc), options, cancellationToken), cancellationToken);
    }

    /// <summary>Gives the activity to the dialogs inside.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await PrepareAsync(outerDc, cancellationToken);
        return await SettleAsync(outerDc, await OnContinueDialogAsync(CreateChildContext(outerDc), cancellationToken), cancellationToken);
    }

    /// <summary>A dialog that was put on top of the component has ended: the dialogs inside still wait, so they ask again.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        Require.NotAToken(result);
        await EnsureInitializedAsync(outerDc);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Has the dialog on top inside ask the user again.</summary>
    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await Inside(turnContext, instance).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <summary>Cleans up; when the component is cancelled, the dialogs inside are cancelled first.</summary>
    /// <inheritdoc/>
    public override async Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled) await Inside(turnContext, instance).CancelAllDialogsAsync(cancellationToken);
        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <summary>Takes a dialog inside.</summary>
    /// <param name="dialog">The dialog; the first one becomes the <see cref="InitialDialogId"/>.</param>
    /// <returns>This component.</returns>
    /// <exception cref="ArgumentNullException">There is no dialog.</exception>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc) => new(Dialogs, dc, StackOf(dc.ActiveDialog));

    /// <summary>Calls <see cref="OnInitializeAsync"/> the first time.</summary>
    /// <param name="outerDc">The dialogs around.</param>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (_initialized) return;
        _initialized = true;
        await OnInitializeAsync(outerDc);
    }

    /// <summary>Prepares the component before its first use: picks the dialog to start with, if none is set.</summary>
    /// <param name="dc">The dialogs around.</param>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    /// <summary>Starts the first dialog inside.</summary>
    /// <param name="innerDc">The dialogs inside.</param>
    /// <param name="options">What the component was given.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>Goes on with the dialog on top inside.</summary>
    /// <param name="innerDc">The dialogs inside.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Cleans up before the component leaves the stack. Does nothing by default.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="instance">The component's run on the stack around.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected virtual Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Adds to the asking again, after the dialog inside has asked. Does nothing by default.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The component's run on the stack around.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected virtual Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Ends the component when its last dialog has ended.</summary>
    /// <param name="outerDc">The dialogs around.</param>
    /// <param name="result">What the last dialog returned.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken) =>
        outerDc.EndDialogAsync(result, cancellationToken);

    private async Task PrepareAsync(DialogContext outerDc, CancellationToken cancellationToken)
    {
        await EnsureInitializedAsync(outerDc);
        await CheckForVersionChangeAsync(outerDc, cancellationToken);
    }

    private Task<DialogTurnResult> SettleAsync(DialogContext outerDc, DialogTurnResult inside, CancellationToken cancellationToken) =>
        inside.Status == DialogTurnStatus.Waiting ? Task.FromResult(EndOfTurn) : EndComponentAsync(outerDc, inside.Result, cancellationToken);

    private DialogContext Inside(ITurnContext turnContext, DialogInstance instance) => new(Dialogs, turnContext, StackOf(instance));

    private static DialogState StackOf(DialogInstance instance)
    {
        if (instance.State.Read<DialogState>(PersistedDialogState) is { } stack) return stack;
        stack = new DialogState();
        instance.State[PersistedDialogState] = stack;
        return stack;
    }
}
