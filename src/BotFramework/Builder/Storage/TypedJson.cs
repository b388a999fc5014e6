using System.Collections.Concurrent;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// JSON that keeps the types of what it holds. Reading makes only types that this process wrote itself, so that a type
/// named in foreign or tampered data is never created.
/// </summary>
internal static class TypedJson
{
    internal static JsonSerializer CreateSerializer() => JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.All,
        SerializationBinder = new WrittenTypes(),
        Converters = { new PlainTokens() },
    });

    private sealed class WrittenTypes : DefaultSerializationBinder
    {
        // One for the process: two storages may share their items.
        private static readonly ConcurrentDictionary<Type, bool> s_written = new();

        public override void BindToName(Type serializedType, out string assemblyName, out string typeName)
        {
            s_written.TryAdd(serializedType, true);
            base.BindToName(serializedType, out assemblyName, out typeName);
        }

        public override Type BindToType(string assemblyName, string typeName)
        {
            var type = base.BindToType(assemblyName, typeName);
            return s_written.ContainsKey(type)
                ? type
                : throw new JsonSerializationException($"'{typeName}' was not written by this process and is not read.");
        }
    }

    /// <summary>JSON from outside, kept as a value, must not name types: its <c>$type</c> is left out.</summary>
    private sealed class PlainTokens : JsonConverter<JToken>
    {
        private static readonly HashSet<string> s_metadata = ["$type", "$id", "$ref", "$value", "$values"];

        public override bool CanRead => false;

        public override void WriteJson(JsonWriter writer, JToken value, JsonSerializer serializer) => Plain(value).WriteTo(writer);

        public override JToken ReadJson(JsonReader reader, Type objectType, JToken existingValue, bool hasExistingValue, JsonSerializer serializer)
            => throw new NotSupportedException();

        private static JToken Plain(JToken token) => token switch
        {
            JObject json => new JObject(json.Properties().Where(property => !s_metadata.Contains(property.Name)).Select(property => new JProperty(property.Name, Plain(property.Value)))),
            JArray array => new JArray(array.Select(Plain)),
            _ => token,
        };
    }
}
