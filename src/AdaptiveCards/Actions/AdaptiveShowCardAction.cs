namespace AdaptiveCards;

/// <summary>Opens a card within the card.</summary>
public class AdaptiveShowCardAction : AdaptiveAction
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "Action.ShowCard";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The card; it needs no version of its own.</summary>
    public AdaptiveCard Card { get; set; }
}
