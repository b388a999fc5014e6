namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that was found in a text.</summary>
/// <typeparam name="T">The type of what was found.</typeparam>
public class ModelResult<T>
{
    /// <summary>The part of the text.</summary>
    public string Text { get; set; }

    /// <summary>Where the part starts, counted from 0.</summary>
    public int Start { get; set; }

    /// <summary>Where the part ends: the place of its last character.</summary>
    public int End { get; set; }

    /// <summary>What kind of thing was found, such as <c>choice</c>.</summary>
    public string TypeName { get; set; }

    /// <summary>What was found.</summary>
    public T Resolution { get; set; }
}
