namespace AdaptiveCards;

/// <summary>A time of day to choose, written HH:MM.</summary>
public class AdaptiveTimeInput : AdaptiveInput
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "Input.Time";

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
