using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Text to fill in.</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "Input.Text";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>What to show while it is empty.</summary>
    public string Placeholder { get; set; }

    /// <summary>What it holds at first.</summary>
    public string Value { get; set; }

    /// <summary>What it asks for.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTextInputStyle Style { get; set; }

    /// <summary>Whether it takes several lines.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsMultiline { get; set; }

    /// <summary>How many letters it takes at most; 0 is any number.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [JsonConverter(typeof(WholeNumberConverter))]
    public int MaxLength { get; set; }

    /// <summary>The pattern that the text must fit. Schema 1.3.</summary>
    public string Regex { get; set; }

    /// <summary>The action shown beside it. Schema 1.2.</summary>
    public AdaptiveAction InlineAction { get; set; }

    /// <inheritdoc />
    public override string GetNonInteractiveValue() => Value ?? $"*[{Placeholder}]*";
}
