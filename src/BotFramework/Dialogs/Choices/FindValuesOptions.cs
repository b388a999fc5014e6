namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are searched for in a text.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some of a value's words are enough. If not, all must be there.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>The language of the text, such as <c>en-us</c>.</summary>
    public string Locale { get; set; }

    /// <summary>How many other words may stand between two words of a value; 2 if null.</summary>
    public int? MaxTokenDistance { get; set; }

    /// <summary>What takes the text apart into words; <see cref="Choices.Tokenizer.DefaultTokenizer"/> if null.</summary>
    public TokenizerFunction Tokenizer { get; set; }
}
