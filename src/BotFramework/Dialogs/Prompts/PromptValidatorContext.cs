namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator sees: the answer and what was understood of it.</summary>
/// <typeparam name="T">The type of the value that the prompt asks for.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn of the answer.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was understood of the answer.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What was asked.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the prompt remembers until an answer is accepted; the validator may keep something here.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers there were since the question was first asked, this one included.</summary>
    public int AttemptCount => State.Read<int>(PromptState.AttemptCountKey);
}
