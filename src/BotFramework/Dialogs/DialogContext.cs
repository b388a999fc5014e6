using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs of one turn: the stack, and what can be done with it.</summary>
public class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    /// <summary>Makes the context of a turn.</summary>
    /// <param name="dialogs">The dialogs that can be called.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">The stack.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    /// <summary>Makes the context of the dialogs inside a container.</summary>
    /// <param name="dialogs">The dialogs inside.</param>
    /// <param name="parentDialogContext">The dialogs around.</param>
    /// <param name="state">The stack inside.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state)
    {
        Parent = parentDialogContext;
        foreach (var (name, service) in parentDialogContext.Services) Services[name] = service;
    }

    /// <summary>The dialogs that can be called.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The running dialogs, the top one first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The dialogs around the container that these are inside of; null at the outermost.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>Services for the dialogs of this turn; the dialogs inside a container get them too.</summary>
    public TurnContextStateCollection Services { get; } = [];

    /// <summary>The dialog on top; null if none runs.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The dialogs inside the dialog on top; null if that is not a container.</summary>
    public DialogContext Child => ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>Starts a dialog on top of the stack.</summary>
    /// <param name="dialogId">The dialog's id, in this set or one around it.</param>
    /// <param name="options">What the dialog is given.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    /// <exception cref="ArgumentException">No dialog has the id, or the options are a cancellation token.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        Require.NotAToken(options);
        var dialog = FindDialog(Require.Id(dialogId)) ?? throw new ArgumentException(
            $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found."
            + " The dialog must be included in the current or parent DialogSet."
            + " For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.");
        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
        return await dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Starts a prompt.</summary>
    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <exception cref="ArgumentNullException">The id or the options are missing.</exception>
    /// <exception cref="ArgumentException">No dialog has the id.</exception>
    public async Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        Require.Id(dialogId);
        ArgumentNullException.ThrowIfNull(options);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Gives this turn's activity to the dialog on top.</summary>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What it came to; <see cref="DialogTurnStatus.Empty"/> if no dialog runs.</returns>
    /// <exception cref="InvalidOperationException">The dialog on top does not exist any more.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        await TellOfActivityAsync(cancellationToken);
        if (ActiveDialog is not { } active) return new DialogTurnResult(DialogTurnStatus.Empty);
        var dialog = Existing(active, $"Failed to continue dialog. A dialog with id {active.Id} could not be found.");
        return await dialog.ContinueDialogAsync(this, cancellationToken);
    }

    /// <summary>Ends the dialog on top and gives its result to the dialog below.</summary>
    /// <param name="result">The result.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What it came to; <see cref="DialogTurnStatus.Complete"/> with the result if it was the last.</returns>
    /// <exception cref="ArgumentException">The result is a cancellation token.</exception>
    /// <exception cref="InvalidOperationException">The dialog below does not exist any more.</exception>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Require.NotAToken(result);
        await PopAsync(DialogReason.EndCalled, cancellationToken);
        if (ActiveDialog is not { } below) return new DialogTurnResult(DialogTurnStatus.Complete, result);
        var dialog = Existing(below, $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{below.Id}' wasn't found.");
        return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
    }

    /// <summary>Ends all dialogs of this stack, without results.</summary>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>, or <see cref="DialogTurnStatus.Empty"/> if there was nothing to cancel.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(cancelParents: false, cancellationToken: cancellationToken);

    /// <summary>
    /// Ends all dialogs of this stack and, if asked, of those around it. Each dialog below the top is told by an event first; one that handles the
    /// event stays, with all below it.
    /// </summary>
    /// <param name="cancelParents">Whether to go on with the stacks around.</param>
    /// <param name="eventName">The event; <see cref="DialogEvents.CancelDialog"/> if null.</param>
    /// <param name="eventValue">What belongs to the event.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>, or <see cref="DialogTurnStatus.Empty"/> if there was nothing to cancel.</returns>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        if (Stack.Count == 0 && Parent is null) return new DialogTurnResult(DialogTurnStatus.Empty);
        var told = false;
        for (var dc = this; dc is not null; told = true)
        {
            if (dc.Stack.Count == 0) dc = cancelParents ? dc.Parent : null;
            else if (told && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, bubble: false, fromLeaf: false, cancellationToken)) break;
            else await dc.PopAsync(DialogReason.CancelCalled, cancellationToken);
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Ends the dialog on top and starts another in its place; the dialog below hears nothing of it.</summary>
    /// <param name="dialogId">The id of the other dialog.</param>
    /// <param name="options">What that dialog is given.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <exception cref="ArgumentException">No dialog has the id, or the options are a cancellation token.</exception>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        Require.NotAToken(options);
        await PopAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Has the dialog on top ask the user again, unless it handles the event <see cref="DialogEvents.RepromptDialog"/> in its own way.</summary>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <exception cref="InvalidOperationException">The dialog on top does not exist any more.</exception>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (await EmitEventAsync(DialogEvents.RepromptDialog, value: null, bubble: false, fromLeaf: false, cancellationToken)) return;
        if (ActiveDialog is not { } active) return;
        var dialog = Existing(active, $"DialogContext.RepromptDialogAsync(): Can't find a dialog with an id of '{active.Id}'.");
        await dialog.RepromptDialogAsync(Context, active, cancellationToken);
    }

    /// <summary>The dialog with an id, in this set or one around it; null if there is none.</summary>
    /// <param name="dialogId">The id.</param>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>Tells the running dialog of an event.</summary>
    /// <param name="name">What happened.</param>
    /// <param name="value">What belongs to it.</param>
    /// <param name="bubble">Whether it goes on to the parents when it is not handled.</param>
    /// <param name="fromLeaf">Whether to start at the innermost dialog instead of the one on top of this stack.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>Whether a dialog handled it.</returns>
    public async Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        var dc = fromLeaf ? Leaf() : this;
        if (dc.ActiveDialog is not { } active || dc.FindDialog(active.Id) is not { } dialog) return false;
        return await dialog.OnDialogEventAsync(dc, new DialogEvent { Name = name, Value = value, Bubble = bubble }, cancellationToken);
    }

    /// <summary>The language of this turn, such as <c>en-US</c>: that of the turn, the activity or the thread.</summary>
    public string GetLocale() => (Context as TurnContext)?.Locale ?? Context.Activity.Locale ?? CultureInfo.CurrentCulture.Name;

    // Once a turn, and from the leaf: whoever contains the dialogs may want to interrupt them.
    private async Task TellOfActivityAsync(CancellationToken cancellationToken)
    {
        if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
            await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, bubble: true, fromLeaf: true, cancellationToken);
    }

    private DialogContext Leaf()
    {
        var leaf = this;
        while (leaf.Child is { } child) leaf = child;
        return leaf;
    }

    private Dialog Existing(DialogInstance instance, string otherwise) => FindDialog(instance.Id) ?? throw new InvalidOperationException(otherwise);

    private async Task PopAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active) return;
        if (FindDialog(active.Id) is { } dialog) await dialog.EndDialogAsync(Context, active, reason, cancellationToken);
        Stack.RemoveAt(0);
    }
}
