using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What every prompt keeps on the stack: the question, the state of the asking, and the number of answers so far.</summary>
internal static class PromptState
{
    /// <summary>The key of the number of answers in the state of the asking.</summary>
    public const string AttemptCountKey = "AttemptCount";

    private const string OptionsKey = "options";
    private const string StateKey = "state";

    /// <summary>Keeps a question that is asked for the first time.</summary>
    /// <param name="instance">The prompt's run on the stack.</param>
    /// <param name="options">What the caller of the prompt passed.</param>
    /// <exception cref="ArgumentException">The options are a cancellation token, or not those of a prompt.</exception>
    public static void Start(DialogInstance instance, object options)
    {
        Require.NotAToken(options);
        if (options is not PromptOptions question) throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        ExpectAnAnswer(question.Prompt);
        ExpectAnAnswer(question.RetryPrompt);
        instance.State[OptionsKey] = question;
        instance.State[StateKey] = new Dictionary<string, object> { [AttemptCountKey] = 0 };
    }

    /// <summary>The question and the state of the asking.</summary>
    /// <param name="instance">The prompt's run on the stack.</param>
    public static (PromptOptions Options, IDictionary<string, object> State) Of(DialogInstance instance) =>
        (instance.State.Read<PromptOptions>(OptionsKey), instance.State.Read<IDictionary<string, object>>(StateKey));

    /// <summary>Counts an answer.</summary>
    /// <param name="state">The state of the asking.</param>
    public static void CountAttempt(IDictionary<string, object> state) => state[AttemptCountKey] = state.Read<int>(AttemptCountKey) + 1;

    /// <summary>Sends the question, or the one for a retry if there is one.</summary>
    public static async Task AskAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if (Question(options, isRetry) is { } question) await turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <summary>The question, or the one for a retry if there is one; null if nothing is to be asked.</summary>
    public static Activity Question(PromptOptions options, bool isRetry) => isRetry && options.RetryPrompt is { } retry ? retry : options.Prompt;

    private static void ExpectAnAnswer(Activity question)
    {
        if (question is not null && string.IsNullOrEmpty(question.InputHint)) question.InputHint = InputHints.ExpectingInput;
    }
}
