using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>A background picture is its address, or an object when there is more to say.</summary>
internal sealed class BackgroundImageConverter : JsonConverter<AdaptiveBackgroundImage>
{
    public override AdaptiveBackgroundImage ReadJson(
        JsonReader reader, Type objectType, AdaptiveBackgroundImage existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null) return null;
        var cards = CardReader.Over(reader);
        if (cards.TokenType == JsonToken.String) return new((string)cards.Value);
        var parts = CardJson.Serializer.Deserialize<Parts>(cards);
        return new(parts.Url, parts.FillMode, parts.HorizontalAlignment, parts.VerticalAlignment);
    }

    public override void WriteJson(JsonWriter writer, AdaptiveBackgroundImage value, JsonSerializer serializer)
    {
        if (value.HasDefaultValues()) writer.WriteValue(value.UrlString);
        else serializer.Serialize(writer, Parts.Of(value));
    }

    [JsonObject(NamingStrategyType = typeof(Newtonsoft.Json.Serialization.CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
    private sealed class Parts
    {
        public string Url { get; set; }

        [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
        public AdaptiveImageFillMode FillMode { get; set; }

        [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
        public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

        [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
        public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

        public static Parts Of(AdaptiveBackgroundImage image) => new()
        {
            Url = image.UrlString,
            FillMode = image.FillMode,
            HorizontalAlignment = image.HorizontalAlignment,
            VerticalAlignment = image.VerticalAlignment,
        };
    }
}

/// <summary>An element to show or hide is its id, or an object when it is said which of the two.</summary>
internal sealed class TargetElementConverter : JsonConverter<AdaptiveTargetElement>
{
    public override AdaptiveTargetElement ReadJson(
        JsonReader reader, Type objectType, AdaptiveTargetElement existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null) return null;
        if (reader.TokenType == JsonToken.String) return new((string)reader.Value);
        var json = JObject.Load(reader);
        return new(json.Value<string>("elementId")) { IsVisible = json.Value<bool?>("isVisible") };
    }

    public override void WriteJson(JsonWriter writer, AdaptiveTargetElement value, JsonSerializer serializer)
    {
        if (value.IsVisible is not { } visible)
        {
            writer.WriteValue(value.ElementId);
            return;
        }
        writer.WriteStartObject();
        writer.WritePropertyName("elementId");
        writer.WriteValue(value.ElementId);
        writer.WritePropertyName("isVisible");
        writer.WriteValue(visible);
        writer.WriteEndObject();
    }
}

/// <summary>A piece of rich text is plain text or a run; pieces of other kinds are passed over with a warning.</summary>
internal sealed class InlineConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => typeof(AdaptiveInline).IsAssignableFrom(objectType);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null) return null;
        var cards = CardReader.Over(reader);
        if (cards.TokenType == JsonToken.String) return new AdaptiveTextRun((string)cards.Value);
        return (cards.CurrentToken is JObject json ? CardJson.Text(json, "type") : null) switch
        {
            AdaptiveTextRun.TypeName => Fill(cards, new AdaptiveTextRun()),
            null => throw new AdaptiveSerializationException("Required property 'type' not found on adaptive card element"),
            var other => PassOver(cards, other),
        };
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    private static AdaptiveInline Fill(CardReader reader, AdaptiveTextRun run)
    {
        CardJson.Serializer.Populate(reader, run);
        return run;
    }

    private static AdaptiveInline PassOver(CardReader reader, string kind)
    {
        reader.Learnt.Warn($"Unknown element '{kind}'");
        reader.Skip();
        return null;
    }
}
