using System.Text.Json.Serialization;

namespace Bot.Health;

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class HealthJson : JsonSerializerContext;
