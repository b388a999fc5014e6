using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A fallback is the word "drop" or a whole element.</summary>
internal sealed class FallbackConverter : JsonConverter<AdaptiveFallbackElement>
{
    public override AdaptiveFallbackElement ReadJson(
        JsonReader reader, Type objectType, AdaptiveFallbackElement existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.TokenType switch
        {
            JsonToken.Null => null,
            JsonToken.StartObject => new(ReadContent(CardReader.Over(reader))),
            JsonToken.String when AdaptiveFallbackElement.drop.Equals((string)reader.Value, StringComparison.OrdinalIgnoreCase) =>
                new(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
            _ => throw new AdaptiveSerializationException("The only valid string value for the fallback property is 'drop'."),
        };

    public override void WriteJson(JsonWriter writer, AdaptiveFallbackElement value, JsonSerializer serializer)
    {
        if (value.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Drop) writer.WriteValue(AdaptiveFallbackElement.drop);
        else serializer.Serialize(writer, value.Content);
    }

    private static AdaptiveTypedElement ReadContent(CardReader reader)
    {
        var kind = reader.Learnt.EnterFallback() is AdaptiveAction ? typeof(AdaptiveAction) : typeof(AdaptiveElement);
        var content = (AdaptiveTypedElement)CardJson.Serializer.Deserialize(reader, kind);
        reader.Learnt.LeaveFallback();
        return content;
    }
}
