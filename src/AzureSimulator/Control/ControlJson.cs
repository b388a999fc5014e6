using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AzureSimulator.Control;

/// <summary>The control API's JSON: names in camel case, unknown names refused.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters = [typeof(CamelCaseEnum<PowerState>), typeof(CamelCaseEnum<OsKind>)],
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(VmSpec))]
[JsonSerializable(typeof(IReadOnlyList<VmSpec>))]
[JsonSerializable(typeof(Fault))]
[JsonSerializable(typeof(IReadOnlyList<Fault>))]
[JsonSerializable(typeof(SimulatorSettings))]
[JsonSerializable(typeof(IReadOnlyList<LoggedRequest>))]
[JsonSerializable(typeof(SimulatedSubscription))]
[JsonSerializable(typeof(IReadOnlyList<SimulatedSubscription>))]
internal sealed partial class ControlJson : JsonSerializerContext
{
    /// <summary>As it is sent: readable, without escapes that JSON does not need.</summary>
    public static ControlJson Wire => field ??=
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The value with some members replaced, as the object says.</summary>
    /// <exception cref="JsonException">A member is unknown or of the wrong kind.</exception>
    public static T Overlay<T>(T value, JsonObject members, JsonTypeInfo<T> type)
    {
        if (members.Any(member => HoldsNull(member.Value)))
            throw new JsonException("A list must not hold null.");
        var whole = JsonSerializer.SerializeToNode(value, type)!.AsObject();
        foreach (var (name, member) in members)
        {
            var known = whole.Select(pair => pair.Key).FirstOrDefault(key => key.Equals(name, StringComparison.OrdinalIgnoreCase));
            whole[known ?? name] = member?.DeepClone();
        }
        return whole.Deserialize(type)!;
    }

    private static bool HoldsNull(JsonNode? node) => node switch
    {
        JsonArray list => list.Any(entry => entry is null || HoldsNull(entry)),
        JsonObject members => members.Any(member => HoldsNull(member.Value)),
        _ => false,
    };
}

/// <summary>Writes <c>deallocated</c>; reads it in any case, but no numbers.</summary>
internal sealed class CamelCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
