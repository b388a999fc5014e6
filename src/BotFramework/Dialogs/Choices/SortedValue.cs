namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to search for.</summary>
public class SortedValue
{
    /// <summary>The value.</summary>
    public string Value { get; set; }

    /// <summary>What it stands for: values with the same index mean the same.</summary>
    public int Index { get; set; }
}
