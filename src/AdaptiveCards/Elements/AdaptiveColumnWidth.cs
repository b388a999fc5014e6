namespace AdaptiveCards;

/// <summary>The widths of a column that are words.</summary>
public class AdaptiveColumnWidth
{
    /// <summary>What the content needs.</summary>
    public const string Auto = "auto";

    /// <summary>All that is left.</summary>
    public const string Stretch = "stretch";
}
