using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Goes through a card's JSON and carries what was learnt on the way to every converter.</summary>
internal sealed class CardReader(JToken token, ParseState state) : JTokenReader(token)
{
    public ParseState Learnt { get; } = state;

    /// <summary>The reader if it is one of ours; else one over what it stands at, with nothing learnt yet.</summary>
    public static CardReader Over(JsonReader reader)
    {
        if (reader is CardReader ours) return ours;
        var fresh = new CardReader(CardJson.Load(reader), new ParseState());
        fresh.Read();
        return fresh;
    }

    /// <summary>Says that the value the reader stands at is passed over; anything but a plain value is refused.</summary>
    public static void PassOver(JsonReader reader, string message)
    {
        if (reader.TokenType is JsonToken.StartObject or JsonToken.StartArray)
            throw new AdaptiveSerializationException($"A plain value is expected: {reader.Path}");
        (reader as CardReader)?.Learnt.Warn(message);
    }

    /// <summary>Reads the properties of the object it stands at, or comes to next, into the element.</summary>
    public void Fill(AdaptiveTypedElement element)
    {
        if (TokenType == JsonToken.None) Read();
        var json = CurrentToken as JObject ?? throw new AdaptiveSerializationException($"A JSON object is expected: {Path}");
        element.InternalID = AdaptiveInternalID.Next();
        Learnt.Enter(element, json.GetValue("id", StringComparison.OrdinalIgnoreCase)?.ToString());
        CardJson.Serializer.Populate(this, element);
        Learnt.Leave();
    }
}
