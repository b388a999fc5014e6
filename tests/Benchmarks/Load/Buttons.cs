using System.Text.Json.Nodes;

namespace Benchmarks.Load;

/// <summary>Finds what a card's button carries.</summary>
internal static class Buttons
{
    /// <summary>The data of the button with a verb; null when there is none.</summary>
    public static JsonObject? Find(JsonNode? node, string verb) => node switch
    {
        JsonObject button when (string?)(button["verb"] as JsonValue) == verb && button["data"] is JsonObject data => data,
        JsonObject json => json.Select(property => Find(property.Value, verb)).FirstOrDefault(found => found is not null),
        JsonArray array => array.Select(item => Find(item, verb)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
