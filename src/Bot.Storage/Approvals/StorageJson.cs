using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Approvals;

namespace Bot.Storage.Approvals;

/// <summary>How requests are written as JSON. Properties that are computed (a plan's hash) are left out.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ResizeRequest))]
internal sealed partial class StorageJson : JsonSerializerContext;
