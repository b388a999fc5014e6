using AdaptiveCards;

namespace Bot.Cards.Writing;

/// <summary>What every card has: language, a note when Azure is simulated, a heading, a text for clients that cannot show it.</summary>
internal sealed class Frame(Texts texts, bool simulated)
{
    /// <summary>The lowest schema version that a card with <c>Action.Execute</c> may name, and the highest that clients are sure to show.</summary>
    private const string VersionWithExecute = "1.4";

    /// <summary>What Teams on phones supports officially.</summary>
    private const string VersionWithout = "1.2";

    /// <summary>Puts a card together.</summary>
    /// <param name="heading">The heading, as Markdown.</param>
    /// <param name="summary">The whole card in one or two plain sentences.</param>
    /// <param name="body">The rest, top to bottom.</param>
    public Card Card(string heading, string summary, params IEnumerable<AdaptiveElement> body)
    {
        List<AdaptiveElement> elements = [.. Note(), Element.Heading(heading), .. body];
        return new(new AdaptiveCard(elements.Any(HasExecute) ? VersionWithExecute : VersionWithout)
        {
            Lang = texts.Culture.Name,
            FallbackText = summary,
            Body = elements,
        }, summary);
    }

    private IEnumerable<AdaptiveElement> Note() => simulated ? [Element.Subtle(texts["Simulated"])] : [];

    private static bool HasExecute(AdaptiveElement element) => element is AdaptiveActionSet set && set.Actions.OfType<AdaptiveExecuteAction>().Any();
}
