using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are written in a line of text. What is null is written as in English.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>Makes options that say nothing.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>Makes options.</summary>
    /// <param name="inlineSeparator">What stands between choices.</param>
    /// <param name="inlineOr">What stands between two choices when there are two.</param>
    /// <param name="inlineOrMore">What stands before the last choice when there are more.</param>
    /// <param name="includeNumbers">Whether the choices are numbered.</param>
    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>What stands between choices.</summary>
    [JsonProperty("inlineSeparator")]
    public string InlineSeparator { get; set; }

    /// <summary>What stands between two choices when there are two.</summary>
    [JsonProperty("inlineOr")]
    public string InlineOr { get; set; }

    /// <summary>What stands before the last choice when there are more than two.</summary>
    [JsonProperty("inlineOrMore")]
    public string InlineOrMore { get; set; }

    /// <summary>Whether the choices are numbered.</summary>
    [JsonProperty("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
