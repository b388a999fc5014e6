namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a <see cref="WaterfallDialog"/>.</summary>
/// <param name="stepContext">The dialogs, what the steps share, and the answer to the step before.</param>
/// <param name="cancellationToken">Stops the turn.</param>
/// <returns>What the step came to: usually that it waits for an answer.</returns>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
