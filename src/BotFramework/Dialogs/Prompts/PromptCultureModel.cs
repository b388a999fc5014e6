namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>What prompts say in one language.</summary>
public class PromptCultureModel
{
    /// <summary>The language, such as <c>en-us</c>.</summary>
    public string Locale { get; set; }

    /// <summary>What stands between choices.</summary>
    public string Separator { get; set; }

    /// <summary>What stands between the choices when there are two.</summary>
    public string InlineOr { get; set; }

    /// <summary>What stands before the last choice when there are more than two.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>Yes.</summary>
    public string YesInLanguage { get; set; }

    /// <summary>No.</summary>
    public string NoInLanguage { get; set; }
}
