namespace AdaptiveCards;

/// <summary>A column of a <see cref="AdaptiveColumnSet"/>.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public new const string TypeName = "Column";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>How wide it was: "Auto", "Stretch" or a weight.</summary>
    [Obsolete("Use Width instead.")]
    public string Size { get; set; }

    /// <summary>How wide it is; null leaves it to the host.</summary>
    public AdaptiveWidth Width { get; set; }
}
