using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace AdaptiveCards;

/// <summary>A version, which is text on the wire; a number is read too.</summary>
internal sealed class SchemaVersionConverter : JsonConverter<AdaptiveSchemaVersion>
{
    public override AdaptiveSchemaVersion ReadJson(
        JsonReader reader, Type objectType, AdaptiveSchemaVersion existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.Value is { } value ? new(Convert.ToString(value, CultureInfo.InvariantCulture)) : null;

    public override void WriteJson(JsonWriter writer, AdaptiveSchemaVersion value, JsonSerializer serializer) =>
        writer.WriteValue(value.ToString());
}

/// <summary>A whole number; a number with a fraction is refused instead of rounded.</summary>
internal sealed class WholeNumberConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => objectType == typeof(int);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        reader.TokenType == JsonToken.Integer || (reader.Value is double number && double.IsInteger(number))
            ? Convert.ToInt32(reader.Value, CultureInfo.InvariantCulture)
            : throw new AdaptiveSerializationException($"A whole number is expected: {reader.Path}");

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();
}

/// <summary>A colour as #RRGGBB or #AARRGGBB; anything else is passed over with a warning.</summary>
internal sealed partial class ColorTextConverter : JsonConverter<string>
{
    public override bool CanWrite => false;

    [GeneratedRegex("^#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$", RegexOptions.CultureInvariant)]
    private static partial Regex Color { get; }

    public override string ReadJson(
        JsonReader reader, Type objectType, string existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.Value is string text && Color.IsMatch(text)) return text;
        CardReader.PassOver(reader, $"'{reader.Value}' is not a colour of the form #RRGGBB or #AARRGGBB");
        return existingValue;
    }

    public override void WriteJson(JsonWriter writer, string value, JsonSerializer serializer) => throw new NotSupportedException();
}

/// <summary>A time in UTC, to the second, such as 2026-11-23T06:00:00Z.</summary>
internal sealed class UtcTimeConverter : IsoDateTimeConverter
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    public static string ToText(DateTime? time) => time?.ToUniversalTime().ToString(Format, CultureInfo.InvariantCulture);

    public static DateTime? ToTime(string text) =>
        string.IsNullOrEmpty(text) ? null : DateTime.Parse(text, CultureInfo.InvariantCulture, Styles);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        reader.Value is DateTime time ? time.ToUniversalTime() : ToTime(reader.Value?.ToString());

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => writer.WriteValue(ToText((DateTime)value));
}
