namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text.</summary>
public class Token
{
    /// <summary>Where it starts, counted from 0.</summary>
    public int Start { get; set; }

    /// <summary>Where it ends: the place of its last character.</summary>
    public int End { get; set; }

    /// <summary>The word as it stands in the text.</summary>
    public string Text { get; set; }

    /// <summary>The word in the form in which words are compared: lower case.</summary>
    public string Normalized { get; set; }
}
