using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Reads cards, whole or within an action; they are written like any object.</summary>
internal sealed class AdaptiveCardConverter : JsonConverter<AdaptiveCard>
{
    public override bool CanWrite => false;

    public override AdaptiveCard ReadJson(
        JsonReader reader, Type objectType, AdaptiveCard existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null) return null;
        return reader is CardReader inner ? CardJson.Fill(inner) : CardJson.ReadCard(CardJson.Load(reader), new ParseState());
    }

    public override void WriteJson(JsonWriter writer, AdaptiveCard value, JsonSerializer serializer) => throw new NotSupportedException();
}
