namespace AdaptiveCards;

/// <summary>A card that was read from JSON, and what was passed over in it.</summary>
public class AdaptiveCardParseResult
{
    /// <summary>The card.</summary>
    public AdaptiveCard Card { get; set; }

    /// <summary>What was passed over, in the order found.</summary>
    public List<AdaptiveWarning> Warnings { get; private set; } = [];

    internal static AdaptiveCardParseResult Of(AdaptiveCard card, List<AdaptiveWarning> warnings) =>
        new() { Card = card, Warnings = warnings };
}
