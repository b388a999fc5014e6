using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

internal static class InvokeValue
{
    /// <summary>The value of an activity as a type; null when it is missing or has another shape.</summary>
    internal static T Read<T>(object value)
        where T : class
    {
        try
        {
            return value is T typed ? typed : (value as JObject ?? AsObject(value))?.ToObject<T>(SchemaJson.Reader);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return null;
        }
    }

    private static JObject AsObject(object value) => value is null or JToken ? null : JToken.FromObject(value) as JObject;
}
