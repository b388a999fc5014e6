namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a waterfall step sees: the dialogs, what the steps share, and the answer to the step before.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(WaterfallDialog waterfall, DialogContext dc, WaterfallStepData step)
        : base(dc.Dialogs, dc, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        Parent = dc.Parent;
        (Index, Options, Values, Reason, Result) = step;
    }

    /// <summary>Which step this is, counted from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was started with. A storage that keeps no type names gives it back as JSON.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>The result of the dialog that the step before started, or the user's text.</summary>
    public object Result { get; }

    /// <summary>What the steps of this run share, kept between turns.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on to the next step at once.</summary>
    /// <param name="result">What the next step gets as its result.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <exception cref="ArgumentException">The result is a cancellation token.</exception>
    /// <exception cref="InvalidOperationException">The step has gone on already.</exception>
    public async Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Require.NotAToken(result);
        if (_nextCalled) throw new InvalidOperationException(
            $"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'.");
        _nextCalled = true;
        return await _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
