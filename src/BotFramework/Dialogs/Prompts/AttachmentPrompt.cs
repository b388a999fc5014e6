using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one attachment or several. (Teams adds one of type <c>text/html</c> to nearly every message: a validator should look.)</summary>
public class AttachmentPrompt : Prompt<IList<Attachment>>
{
    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Its id in the set.</param>
    /// <param name="validator">Decides whether the attachments are accepted; without one, any.</param>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    public AttachmentPrompt(string dialogId, PromptValidator<IList<Attachment>> validator = null)
        : base(dialogId, validator)
    {
    }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptState.AskAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<Attachment>>();
        if (turnContext.IsMessage() && turnContext.Activity.Attachments is { Count: > 0 } attachments) (result.Succeeded, result.Value) = (true, attachments);
        return Task.FromResult(result);
    }
}
