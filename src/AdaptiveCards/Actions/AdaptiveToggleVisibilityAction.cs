using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Shows or hides elements. Schema 1.2.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "Action.ToggleVisibility";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The elements.</summary>
    [JsonConverter(typeof(ItemsConverter<AdaptiveTargetElement>))]
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];
}
