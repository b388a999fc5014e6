using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A yes or no.</summary>
public class AdaptiveToggleInput : AdaptiveInput
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "Input.Toggle";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>What it says.</summary>
    public string Title { get; set; }

    /// <summary>What it holds when on. The capital is the model's own: the schema's default is "true".</summary>
    public string ValueOn { get; set; } = bool.TrueString;

    /// <summary>What it holds when off. The capital is the model's own: the schema's default is "false".</summary>
    public string ValueOff { get; set; } = bool.FalseString;

    /// <summary>What it holds at first.</summary>
    public string Value { get; set; }

    /// <summary>Whether its text goes on in the next line. Schema 1.2.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }

    /// <inheritdoc />
    public override string GetNonInteractiveValue() => Value == ValueOn ? "X" : "";
}
