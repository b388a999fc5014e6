using Newtonsoft.Json.Linq;

namespace Bot.Turns;

/// <summary>What came back from a card: the verb of the button and what people typed. Anybody can forge it, so it is read as text and checked against the store.</summary>
internal sealed class CardInput
{
    private readonly JObject _data;

    private CardInput(string verb, JObject data) => (Verb, _data) = (verb, data);

    /// <summary>Which button.</summary>
    public string Verb { get; }

    /// <summary>The value of a field as trimmed text; empty when it is missing or no text.</summary>
    public string this[string field] =>
        _data.TryGetValue(field, StringComparison.OrdinalIgnoreCase, out var value) && value is JValue { Value: string text } ? text.Trim() : "";

    /// <summary>Reads what an <c>Action.Submit</c> sent; null when it is not from one of our cards.</summary>
    public static CardInput? From(object? value) =>
        value is JObject data && data.TryGetValue("verb", StringComparison.OrdinalIgnoreCase, out var verb) && verb is JValue { Value: string { Length: > 0 } text }
            ? new(text, data)
            : null;

    /// <summary>Reads what an <c>Action.Execute</c> sent.</summary>
    public static CardInput From(object? data, string? verb) => new(verb ?? "", data as JObject ?? []);
}
