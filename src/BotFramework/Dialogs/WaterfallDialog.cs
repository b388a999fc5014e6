namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Steps that run one after the other; each usually asks something and gets the answer in the next.</summary>
public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string StepIndexKey = "stepIndex";
    private const string ValuesKey = "values";
    private const string InstanceIdKey = "instanceId";

    private readonly List<WaterfallStep> _steps;

    /// <summary>Makes a waterfall.</summary>
    /// <param name="dialogId">Its id in the set.</param>
    /// <param name="actions">Its steps, in order.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId) => _steps = [.. actions ?? []];

    /// <summary>The id, and how many steps there are: a conversation started with more or fewer steps cannot simply go on.</summary>
    public override string GetVersion() => $"{Id}:{_steps.Count}";

    /// <summary>Adds a step at the end.</summary>
    /// <param name="step">The step.</param>
    /// <returns>This waterfall.</returns>
    /// <exception cref="ArgumentNullException">There is no step.</exception>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <summary>Starts the waterfall with its first step.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Require.NotAToken(options);
        var (state, run) = (dc.ActiveDialog.State, Guid.NewGuid().ToString());
        state[OptionsKey] = options;
        state[ValuesKey] = new Dictionary<string, object>();
        state[InstanceIdKey] = run;
        TelemetryClient.TrackEvent("WaterfallStart", About(run));
        TelemetryClient.TrackDialogView(Id);
        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Runs the next step with the text of the user's message. Anything but a message leaves the waterfall waiting.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.IsMessage()
            ? await ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : EndOfTurn;
    }

    /// <summary>Runs the next step.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return await RunStepAsync(dc, dc.ActiveDialog.State.Read<int>(StepIndexKey) + 1, reason, result, cancellationToken);
    }

    /// <summary>Reports that the run has completed, or at which step it was cancelled.</summary>
    /// <inheritdoc/>
    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        var run = instance.State.Read<string>(InstanceIdKey);
        if (reason == DialogReason.CancelCalled)
            TelemetryClient.TrackEvent("WaterfallCancel", About(run, instance.State.Read<int>(StepIndexKey)));
        else if (reason == DialogReason.EndCalled)
            TelemetryClient.TrackEvent("WaterfallComplete", About(run));
        return Task.CompletedTask;
    }

    /// <summary>Runs one step and reports it.</summary>
    /// <param name="stepContext">What the step sees.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        TelemetryClient.TrackEvent("WaterfallStep", About(stepContext.ActiveDialog.State.Read<string>(InstanceIdKey), stepContext.Index));
        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step at an index; behind the last one the waterfall ends with the result.</summary>
    /// <param name="dc">The dialogs of this turn.</param>
    /// <param name="index">Which step, counted from 0.</param>
    /// <param name="reason">Why it runs.</param>
    /// <param name="result">The answer to the step before.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected async Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count) return await dc.EndDialogAsync(result, cancellationToken);
        var state = dc.ActiveDialog.State;
        state[StepIndexKey] = index;
        state.TryGetValue(OptionsKey, out var options);
        var step = new WaterfallStepData(index, options, state.Read<IDictionary<string, object>>(ValuesKey), reason, result);
        return await OnStepAsync(new WaterfallStepContext(this, dc, step), cancellationToken);
    }

    private Dictionary<string, string> About(string run) => new() { ["DialogId"] = Id, ["InstanceId"] = run };

    private Dictionary<string, string> About(string run, int step) => new(About(run)) { ["StepName"] = NameOf(step) };

    // The compiler names lambdas with a '<', which nobody can read.
    private string NameOf(int step) =>
        step >= _steps.Count ? null : _steps[step].Method.Name is var name && name.Contains('<') ? $"Step{step + 1}of{_steps.Count}" : name;
}
