using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends the inputs to the bot as a message.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "Action.Submit";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>What goes to the bot along with the inputs; an object, so that they can be merged.</summary>
    public object Data { get; set; }

    /// <summary><see cref="Data"/> as JSON text.</summary>
    [JsonIgnore]
    public string DataJson { get => CardJson.ToText(Data); set => Data = CardJson.ToObject(value); }

    /// <summary>Which inputs go along. Schema 1.3.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}
