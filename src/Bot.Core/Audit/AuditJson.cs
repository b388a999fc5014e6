using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Core.Audit;

/// <summary>How an entry is written as JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AuditEntry))]
[JsonSerializable(typeof(System.Text.Json.Nodes.JsonObject))]
internal sealed partial class AuditJson : JsonSerializerContext;
