using AdaptiveCards;

namespace Bot.Cards;

/// <summary>A card ready to be sent.</summary>
/// <param name="Content">The adaptive card.</param>
/// <param name="Summary">What it says in one or two plain sentences: for the notification, for clients without cards, and as the answer to a button that changes no card.</param>
public sealed record Card(AdaptiveCard Content, string Summary);
