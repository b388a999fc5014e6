using AdaptiveCards;

namespace Bot.Cards.Writing;

/// <summary>The few elements that our cards are made of, each in the one way we use it. Text is Markdown unless it says otherwise.</summary>
internal static class Element
{
    private const int LongestInput = 500;

    public static AdaptiveTextBlock Heading(string text) =>
        new(text) { Wrap = true, Size = AdaptiveTextSize.Large, Weight = AdaptiveTextWeight.Bolder, Style = AdaptiveTextBlockStyle.Heading };

    public static AdaptiveTextBlock Section(string text) =>
        new(text) { Wrap = true, Weight = AdaptiveTextWeight.Bolder, Style = AdaptiveTextBlockStyle.Heading, Spacing = AdaptiveSpacing.Large };

    public static AdaptiveTextBlock Text(string text) => new(text) { Wrap = true };

    public static AdaptiveTextBlock Subtle(string text) => new(text) { Wrap = true, IsSubtle = true, Size = AdaptiveTextSize.Small };

    /// <summary>One item of a list: a block of its own, for not every client knows Markdown lists.</summary>
    public static AdaptiveTextBlock Item(string text) => new($"• {text}") { Wrap = true, Spacing = AdaptiveSpacing.Small };

    /// <summary>Text to be copied.</summary>
    public static AdaptiveTextBlock Code(string code) =>
        new(CardText.Escape(code)) { Wrap = true, FontType = AdaptiveFontType.Monospace, Spacing = AdaptiveSpacing.Small };

    /// <summary>Somebody else's words.</summary>
    public static AdaptiveTextBlock Quote(string words) => new($"“{CardText.Escape(words)}”") { Wrap = true };

    public static AdaptiveFactSet Facts(params IEnumerable<(string Title, string? Value)> facts) =>
        new() { Facts = [.. facts.Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => new AdaptiveFact(fact.Title, fact.Value))] };

    public static AdaptiveContainer Box(params IEnumerable<AdaptiveElement> items) =>
        new() { Items = [.. items], Style = AdaptiveContainerStyle.Emphasis, Spacing = AdaptiveSpacing.Medium };

    public static AdaptiveTextInput Input(string id, string label, bool required = false, string? errorMessage = null, bool manyLines = false, string? value = null) => new()
    {
        Id = id,
        Label = label,
        IsRequired = required,
        ErrorMessage = errorMessage,
        IsMultiline = manyLines,
        MaxLength = LongestInput,
        Value = value,
    };

    public static AdaptiveChoiceSetInput Choice(string id, string label, string errorMessage, IEnumerable<(string Title, string Value)> choices, string? chosen) => new()
    {
        Id = id,
        Label = label,
        IsRequired = true,
        ErrorMessage = errorMessage,
        Style = AdaptiveChoiceInputStyle.Compact,
        Wrap = true,
        Choices = [.. choices.Select(choice => new AdaptiveChoice { Title = choice.Title, Value = choice.Value })],
        Value = chosen,
    };

    public static AdaptiveDateInput Date(string id, string label) => new() { Id = id, Label = label };

    public static AdaptiveTimeInput Time(string id, string label) => new() { Id = id, Label = label };

    /// <summary>Bars, which only some clients can draw.</summary>
    /// <param name="title">What is shown.</param>
    /// <param name="bars">Each bar's name and length.</param>
    /// <param name="fallback">What the other clients show; nothing when null.</param>
    public static AdaptiveUnknownElement Bars(string title, IEnumerable<(string Name, double Length)> bars, AdaptiveElement? fallback) => new()
    {
        Type = "Chart.HorizontalBar",
        AdditionalProperties =
        {
            ["title"] = title,
            ["displayMode"] = "AbsoluteNoAxis",
            ["data"] = bars.Select(bar => new Dictionary<string, object> { ["x"] = bar.Name, ["y"] = Math.Round(bar.Length, 2) }).ToList(),
        },
        Fallback = fallback is null ? new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) : new AdaptiveFallbackElement(fallback),
    };

    /// <summary>Buttons, in a set of their own so that old clients can fall back one by one.</summary>
    public static AdaptiveActionSet Buttons(params IEnumerable<AdaptiveAction> buttons) => new() { Actions = [.. buttons], Spacing = AdaptiveSpacing.Medium };

    /// <summary>A button that leads to another card: what is typed on this one does not matter to it.</summary>
    public static AdaptiveExecuteAction Way(string verb, string title, params IEnumerable<(string Field, string Value)> values)
    {
        var button = Button(verb, title, values);
        button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        ((AdaptiveSubmitAction)button.Fallback.Content).AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }

    /// <summary>A button. Clients without <c>Action.Execute</c> send the same data by <c>Action.Submit</c>.</summary>
    public static AdaptiveExecuteAction Button(string verb, string title, params IEnumerable<(string Field, string Value)> values)
    {
        var data = values.Prepend((CardFields.Verb, verb)).ToDictionary(pair => pair.Item1, pair => pair.Item2);
        return new()
        {
            Verb = verb,
            Title = title,
            Data = data,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = title, Data = data }),
        };
    }
}
