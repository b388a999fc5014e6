namespace AdaptiveCards;

/// <summary>An action of a kind that the model does not know: all it says is in its additional properties.</summary>
public class AdaptiveUnknownAction : AdaptiveAction
{
    /// <inheritdoc />
    public override string Type { get; set; }
}
