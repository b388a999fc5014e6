namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt understood of an answer.</summary>
/// <typeparam name="T">The type of the value that the prompt asks for.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether a value was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The value.</summary>
    public T Value { get; set; }

    /// <summary>Whether the dialogs around may take the answer as something else.</summary>
    public bool AllowInterruption { get; set; }
}
