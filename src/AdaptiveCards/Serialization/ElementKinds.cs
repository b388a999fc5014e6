using System.Collections.Concurrent;

namespace AdaptiveCards;

/// <summary>The kinds of elements and actions that can be read, by their name on the wire.</summary>
internal static class ElementKinds
{
    private static readonly ConcurrentDictionary<string, Func<AdaptiveTypedElement>> s_makers = new(Own(), StringComparer.Ordinal);

    public static void Add(string name, Func<AdaptiveTypedElement> maker) => s_makers[name] = maker;

    public static bool TryCreate(string name, out AdaptiveTypedElement element)
    {
        element = name is not null && s_makers.TryGetValue(name, out var maker) ? maker() : null;
        return element is not null;
    }

    /// <summary>The name that a kind of element carries as its constant, or null.</summary>
    public static string OwnName(Type kind) =>
        kind.IsAbstract ? null : kind.GetField(nameof(AdaptiveCard.TypeName))?.GetRawConstantValue() as string;

    private static Dictionary<string, Func<AdaptiveTypedElement>> Own() => new()
    {
        [AdaptiveTextBlock.TypeName] = () => new AdaptiveTextBlock(),
        [AdaptiveRichTextBlock.TypeName] = () => new AdaptiveRichTextBlock(),
        [AdaptiveImage.TypeName] = () => new AdaptiveImage(),
        [AdaptiveImageSet.TypeName] = () => new AdaptiveImageSet(),
        [AdaptiveMedia.TypeName] = () => new AdaptiveMedia(),
        [AdaptiveContainer.TypeName] = () => new AdaptiveContainer(),
        [AdaptiveColumnSet.TypeName] = () => new AdaptiveColumnSet(),
        [AdaptiveColumn.TypeName] = () => new AdaptiveColumn(),
        [AdaptiveFactSet.TypeName] = () => new AdaptiveFactSet(),
        [AdaptiveActionSet.TypeName] = () => new AdaptiveActionSet(),
        [AdaptiveTable.TypeName] = () => new AdaptiveTable(),
        [AdaptiveTableRow.TypeName] = () => new AdaptiveTableRow(),
        [AdaptiveTableCell.TypeName] = () => new AdaptiveTableCell(),
        [AdaptiveTextInput.TypeName] = () => new AdaptiveTextInput(),
        [AdaptiveNumberInput.TypeName] = () => new AdaptiveNumberInput(),
        [AdaptiveDateInput.TypeName] = () => new AdaptiveDateInput(),
        [AdaptiveTimeInput.TypeName] = () => new AdaptiveTimeInput(),
        [AdaptiveToggleInput.TypeName] = () => new AdaptiveToggleInput(),
        [AdaptiveChoiceSetInput.TypeName] = () => new AdaptiveChoiceSetInput(),
        [AdaptiveOpenUrlAction.TypeName] = () => new AdaptiveOpenUrlAction(),
        [AdaptiveSubmitAction.TypeName] = () => new AdaptiveSubmitAction(),
        [AdaptiveExecuteAction.TypeName] = () => new AdaptiveExecuteAction(),
        [AdaptiveShowCardAction.TypeName] = () => new AdaptiveShowCardAction(),
        [AdaptiveToggleVisibilityAction.TypeName] = () => new AdaptiveToggleVisibilityAction(),
    };
}
