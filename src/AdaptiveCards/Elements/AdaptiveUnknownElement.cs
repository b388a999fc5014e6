namespace AdaptiveCards;

/// <summary>An element of a kind that the model does not know: all it says is in its additional properties.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    /// <inheritdoc />
    public override string Type { get; set; }
}
