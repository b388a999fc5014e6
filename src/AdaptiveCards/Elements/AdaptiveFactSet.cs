using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Names and what goes with each, in two columns.</summary>
public class AdaptiveFactSet : AdaptiveElement
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "FactSet";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The facts.</summary>
    [JsonConverter(typeof(ItemsConverter<AdaptiveFact>))]
    public List<AdaptiveFact> Facts { get; set; } = [];
}
