using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Choices to pick one or several from.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "Input.ChoiceSet";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>What is chosen at first: values, with commas between them.</summary>
    public string Value { get; set; }

    /// <summary>How they are shown.</summary>
    public AdaptiveChoiceInputStyle Style { get; set; }

    /// <summary>Whether several may be chosen.</summary>
    public bool IsMultiSelect { get; set; }

    /// <summary>The choices.</summary>
    [JsonConverter(typeof(ItemsConverter<AdaptiveChoice>))]
    public List<AdaptiveChoice> Choices { get; set; } = [];

    /// <summary>Where more choices come from.</summary>
    [JsonProperty("choices.data")]
    public AdaptiveDataQuery DataQuery { get; set; }

    /// <summary>What to show while it is empty.</summary>
    public string Placeholder { get; set; }

    /// <summary>Whether their text goes on in the next line. Schema 1.2.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }

    /// <inheritdoc />
    public override string GetNonInteractiveValue()
    {
        var chosen = (Value ?? "").Split(',', StringSplitOptions.TrimEntries);
        var titles = Choices.Where(choice => chosen.Contains(choice.Value)).Select(choice => choice.Title).ToList();
        return titles.Count > 0 ? string.Join(", ", titles) : $"*[{Placeholder}]*";
    }
}
