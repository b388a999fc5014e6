namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are searched for in a text.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether the value of a choice is not searched for.</summary>
    public bool NoValue { get; set; }

    /// <summary>Whether the title of a choice's action is not searched for.</summary>
    public bool NoAction { get; set; }

    /// <summary>Whether a choice can be named by its number: "2", "two".</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether a choice can be named by its place: "the second".</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
