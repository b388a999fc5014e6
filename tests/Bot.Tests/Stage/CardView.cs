using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Tests.Stage;

/// <summary>A card as a person sees it: its words, its buttons, its choices.</summary>
internal sealed record CardView(JsonObject Json)
{
    /// <summary>All words on the card.</summary>
    public string Text => string.Join("\n", Nodes(Json).SelectMany(Words)).Replace("\\", "");

    /// <summary>The choices of its choice sets, by value.</summary>
    public IReadOnlyList<string> Choices => [.. Nodes(Json).Where(node => Is(node, "Input.ChoiceSet")).SelectMany(set => set["choices"]!.AsArray()).Select(choice => (string)choice!["value"]!)];

    /// <summary>The titles of its buttons.</summary>
    public IReadOnlyList<string> Buttons => [.. Executes.Select(action => (string)action["title"]!)];

    /// <summary>The verbs of its buttons.</summary>
    public IReadOnlyList<string> Verbs => [.. Executes.Select(action => (string)action["verb"]!)];

    /// <summary>The button with a verb.</summary>
    public JsonObject Button(string verb) => Executes.First(action => (string?)action["verb"] == verb);

    /// <summary>The button with a title.</summary>
    public JsonObject Titled(string title) => Executes.First(action => (string?)action["title"] == title);

    private IEnumerable<JsonObject> Executes => Nodes(Json).Where(node => Is(node, "Action.Execute"));

    private static bool Is(JsonObject node, string type) => (string?)node["type"] == type;

    private static IEnumerable<string> Words(JsonObject node) =>
        ((string[])["text", "title", "value", "label", "placeholder"])
            .Select(name => node[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? (string?)value : null)
            .OfType<string>();

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject found => [found, .. found.Where(pair => pair.Key is not ("data" or "fallback")).SelectMany(pair => Nodes(pair.Value))],
        JsonArray array => array.SelectMany(Nodes),
        _ => [],
    };
}
