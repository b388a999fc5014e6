using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads lists and leaves out the empty objects that templates leave behind.</summary>
internal sealed class ItemsConverter<T> : JsonConverter<List<T>>
{
    public override bool CanWrite => false;

    public override List<T> ReadJson(
        JsonReader reader, Type objectType, List<T> existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var cards = CardReader.Over(reader);
        if (cards.TokenType != JsonToken.StartArray) throw new AdaptiveSerializationException($"A list is expected: {reader.Path}");
        List<T> items = [];
        while (cards.Read() && cards.TokenType != JsonToken.EndArray)
        {
            if (IsEmpty(cards.CurrentToken)) cards.Skip();
            else if (CardJson.Serializer.Deserialize<T>(cards) is { } item) items.Add(item);
        }
        return items;
    }

    public override void WriteJson(JsonWriter writer, List<T> value, JsonSerializer serializer) => throw new NotSupportedException();

    private static bool IsEmpty(JToken token) => token is JObject { Count: 0 } or { Type: JTokenType.Null };
}
