using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    public Activity Prompt { get; set; }

    /// <summary>The question after an answer that was not accepted; <see cref="Prompt"/> again if null.</summary>
    public Activity RetryPrompt { get; set; }

    /// <summary>What there is to choose from, for a prompt that offers choices.</summary>
    public IList<Choice> Choices { get; set; }

    /// <summary>How the choices are shown; as the prompt does it if null.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>What a validator needs to know. A storage that keeps no type names gives it back as JSON.</summary>
    public object Validations { get; set; }

    /// <summary>The language in which the answer is read, such as <c>en-us</c>; that of the answer's activity if null.</summary>
    public string RecognizeLanguage { get; set; }
}
