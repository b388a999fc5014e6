using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Actions within the body. Schema 1.2.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "ActionSet";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The actions.</summary>
    [JsonConverter(typeof(ItemsConverter<AdaptiveAction>))]
    public List<AdaptiveAction> Actions { get; set; } = [];
}
