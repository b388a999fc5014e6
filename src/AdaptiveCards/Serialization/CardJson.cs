using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Cards to JSON and back. One serializer serves all: what is learnt while one card is read travels with its reader.</summary>
internal static class CardJson
{
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(new()
    {
        ContractResolver = new CardContracts(),
        Formatting = Formatting.Indented,
        DateParseHandling = DateParseHandling.None,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
    });

    public static string Write(AdaptiveCard card)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Serializer.Serialize(text, card);
        return text.ToString();
    }

    public static AdaptiveCardParseResult Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var state = new ParseState();
        try
        {
            return AdaptiveCardParseResult.Of(ReadCard(ReadText(json), state), state.Warnings);
        }
        catch (Exception wrong) when (IsOfTheJson(wrong))
        {
            throw new AdaptiveSerializationException(wrong.Message, wrong);
        }
    }

    /// <summary>A whole card: as <see cref="Parse"/>, for callers that have it taken apart already.</summary>
    public static AdaptiveCard ReadCard(JToken token, ParseState state)
    {
        var json = token as JObject ?? throw new AdaptiveSerializationException("A card must be a JSON object");
        var version = VersionOf(json);
        if (version > AdaptiveCard.KnownSchemaVersion) return TooNew(json, state);
        using var reader = new CardReader(json, state);
        var card = Fill(reader);
        card.Version = version;
        return card;
    }

    /// <summary>Reads the properties that the JSON gives into a card that is there already.</summary>
    public static void ReadInto(AdaptiveCard card, string json)
    {
        using var reader = new CardReader(ReadText(json), new ParseState());
        reader.Fill(card);
    }

    /// <summary>The text of a property, or null when it is none.</summary>
    public static string Text(JObject json, string name) => json[name] is JValue { Value: { } value } ? value.ToString() : null;

    /// <summary>The card that the reader stands at, without a look at its version.</summary>
    public static AdaptiveCard Fill(CardReader reader)
    {
        var card = new AdaptiveCard((AdaptiveSchemaVersion)null);
        reader.Fill(card);
        reader.Learnt.CheckLanguage(card.Lang);
        return card;
    }

    public static string ToText(object value) => value is null ? null : JsonConvert.SerializeObject(value, Formatting.Indented);

    public static object ToObject(string json)
    {
        if (json is null) return null;
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return Serializer.Deserialize(reader);
    }

    /// <summary>The token at the reader, dates left as they are written.</summary>
    public static JToken Load(JsonReader reader)
    {
        var before = reader.DateParseHandling;
        reader.DateParseHandling = DateParseHandling.None;
        var token = JToken.ReadFrom(reader);
        reader.DateParseHandling = before;
        return token;
    }

    private static bool IsOfTheJson(Exception wrong) =>
        wrong is JsonException or ArgumentException or FormatException or OverflowException or InvalidCastException;

    private static JToken ReadText(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        var token = Load(reader);
        if (reader.Read() && reader.TokenType != JsonToken.Comment)
            throw new AdaptiveSerializationException("There is something behind the card");
        return token;
    }

    private static AdaptiveSchemaVersion VersionOf(JObject json) =>
        json.GetValue("version", StringComparison.OrdinalIgnoreCase) is { Type: not JTokenType.Null } version
            ? new AdaptiveSchemaVersion(version.ToString(Formatting.None).Trim('"'))
            : AdaptiveCard.OnDeserializingMissingVersion?.Invoke()
                ?? throw new AdaptiveSerializationException("Could not parse required key: version. It was not found.");

    private static AdaptiveCard TooNew(JObject json, ParseState state)
    {
        state.Warn("Schema version is not supported", AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion);
        var text = Text(json, "fallbackText");
        if (string.IsNullOrWhiteSpace(text)) text = "We're sorry, this card couldn't be displayed";
        return new("1.0") { FallbackText = text, Lang = Text(json, "lang"), Body = { new AdaptiveTextBlock(text) { Wrap = true } } };
    }
}
