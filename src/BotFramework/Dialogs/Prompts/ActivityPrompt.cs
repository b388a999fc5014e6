using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for an activity of any kind, such as an event or a card's answer, and waits until its validator accepts one.</summary>
public class ActivityPrompt : Dialog
{
    private readonly PromptValidator<Activity> _validator;

    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Its id in the set.</param>
    /// <param name="validator">Decides whether an activity is accepted.</param>
    /// <exception cref="ArgumentNullException">The id is null or blank, or there is no validator.</exception>
    public ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(Require.Id(dialogId))
    {
        ArgumentNullException.ThrowIfNull(validator);
        _validator = validator;
    }

    /// <summary>Asks.</summary>
    /// <param name="dc">The dialogs of this turn.</param>
    /// <param name="options">What to ask: <see cref="PromptOptions"/>.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <exception cref="ArgumentException">The options are not those of a prompt.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        PromptState.Start(dc.ActiveDialog, options);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Takes an activity: ends with it if it is accepted, asks again if nobody has said anything to it.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var (options, state) = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        PromptState.CountAttempt(state);
        if (await _validator(new PromptValidatorContext<Activity>(dc.Context, recognized, state, options), cancellationToken))
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        if (dc.Context.IsMessage() && !dc.Context.Responded) await OnPromptAsync(dc.Context, state, options, isRetry: true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>A dialog that was put on top of the prompt has ended: the prompt asks again.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Asks again, with the first question.</summary>
    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (options, state) = PromptState.Of(instance);
        return OnPromptAsync(turnContext, state, options, isRetry: false, cancellationToken);
    }

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers until an activity is accepted.</param>
    /// <param name="options">What to ask.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected virtual Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        OnPromptAsync(turnContext, state, options, isRetry: false, cancellationToken);

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers until an activity is accepted.</param>
    /// <param name="options">What to ask.</param>
    /// <param name="isRetry">Whether an activity was not accepted.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected virtual Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptState.AskAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the activity as it is.</summary>
    /// <param name="turnContext">The turn of the activity.</param>
    /// <param name="state">What the prompt remembers until an activity is accepted.</param>
    /// <param name="options">What was asked.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });
}
