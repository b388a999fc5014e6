namespace AdaptiveCards;

/// <summary>A day to choose, written YYYY-MM-DD.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "Input.Date";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>What to show while it is empty.</summary>
    public string Placeholder { get; set; }

    /// <summary>What it holds at first.</summary>
    public string Value { get; set; }

    /// <summary>The earliest it takes.</summary>
    public string Min { get; set; }

    /// <summary>The latest it takes.</summary>
    public string Max { get; set; }

    /// <inheritdoc />
    public override string GetNonInteractiveValue() => Value ?? $"*[{Placeholder}]*";
}
