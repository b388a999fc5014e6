using System.Reflection;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Names of an enumeration in camel case; read in any case. Of two names for one value the first declared is written.</summary>
internal sealed class EnumNameConverter<TEnum> : JsonConverter where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> s_names = typeof(TEnum)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .OrderBy(field => field.MetadataToken)
        .DistinctBy(field => (TEnum)field.GetValue(null))
        .ToDictionary(field => (TEnum)field.GetValue(null), field => char.ToLowerInvariant(field.Name[0]) + field.Name[1..]);

    public override bool CanConvert(Type objectType) => (Nullable.GetUnderlyingType(objectType) ?? objectType) == typeof(TEnum);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null) return Nullable.GetUnderlyingType(objectType) is null ? existingValue : null;
        if (Enum.TryParse<TEnum>(reader.Value?.ToString(), ignoreCase: true, out var value) && Enum.IsDefined(value)) return value;
        CardReader.PassOver(reader, $"Value \"{reader.Value}\" could not be converted to {typeof(TEnum).Name}, using the default instead");
        return existingValue;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        writer.WriteValue(s_names.GetValueOrDefault((TEnum)value) ?? value.ToString());
}
