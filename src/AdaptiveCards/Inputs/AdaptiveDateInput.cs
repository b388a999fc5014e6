using System.Xml.Serialization;

namespace AdaptiveCards;

/// <summary>A day to choose, written YYYY-MM-DD.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "Input.Date";

    /// <inheritdoc />
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>What to show while it is empty.</summary>
    [XmlAttribute]
    public string Placeholder { get; set; }

    /// <summary>What it holds at first.</summary>
    [XmlAttribute]
    public string Value { get; set; }

    /// <summary>The earliest it takes.</summary>
    [XmlAttribute]
    public string Min { get; set; }

    /// <summary>The latest it takes.</summary>
    [XmlAttribute]
    public string Max { get; set; }

    /// <inheritdoc />
    public override string GetNonInteractiveValue() => Value ?? $"*[{Placeholder}]*";
}
