using System.Text.RegularExpressions;
using AdaptiveCards;

namespace Bot.Cards;

/// <summary>A card as plain text, for the terminal and wherever no card can be shown: the same words, without inputs and buttons.</summary>
public static partial class PlainText
{
    /// <summary>Writes a card, one line for each of its blocks and facts.</summary>
    public static string Of(Card card) => string.Join('\n', card.Content.Body.SelectMany(Lines)) + "\n";

    private static IEnumerable<string> Lines(AdaptiveElement element) => element switch
    {
        AdaptiveTextBlock { Style: AdaptiveTextBlockStyle.Heading } heading => ["", Plain(heading.Text)],
        AdaptiveTextBlock { FontType: AdaptiveFontType.Monospace } code => [$"    {Plain(code.Text)}"],
        AdaptiveTextBlock block => [Plain(block.Text)],
        AdaptiveFactSet facts => facts.Facts.Select(fact => $"{Plain(fact.Title)}: {Plain(fact.Value)}"),
        AdaptiveContainer container => container.Items.SelectMany(Lines),
        _ => [],
    };

    private static string Plain(string markdown) =>
        Escaped.Replace(Emphasis.Replace(Link.Replace(markdown, "${words} (${page})"), "${words}"), "$1");

    [GeneratedRegex(@"(?<!\\)\[(?<words>[^\]]*)\]\((?<page>[^)]*)\)")]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"(?<!\\)(?<mark>\*\*?)(?<words>[^*]+)(?<!\\)\k<mark>")]
    private static partial Regex Emphasis { get; }

    [GeneratedRegex(@"\\([^\p{L}\p{N}\s])")]
    private static partial Regex Escaped { get; }
}
