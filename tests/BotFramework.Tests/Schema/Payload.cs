using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

/// <summary>The kept shapes of what Teams sends and expects.</summary>
internal static class Payload
{
    private static readonly JsonSerializerSettings Writing = new() { NullValueHandling = NullValueHandling.Ignore };
    private static readonly JsonSerializerSettings Reading = new() { DateParseHandling = DateParseHandling.None };

    public static IEnumerable<string> Names(Func<string, bool> choose) =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Payloads"), "*.json")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => choose(name!))
            .Order(StringComparer.Ordinal)!;

    public static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Payloads", name + ".json"));

    public static T Read<T>(string name) => JsonConvert.DeserializeObject<T>(Text(name), Reading)!;

    /// <summary>What comes out when a payload goes in as a type, beside the payload itself.</summary>
    public static (JToken Sent, JToken Kept) RoundTrip(string name, Type type)
    {
        var value = JsonConvert.DeserializeObject(Text(name), type, Reading);
        return (Normal(Text(name)), Normal(JsonConvert.SerializeObject(value, Writing)));
    }

    /// <summary>Order of names and forms of one and the same moment do not count.</summary>
    private static JToken Normal(string json) => Sorted(JsonConvert.DeserializeObject<JToken>(json, Reading)!);

    private static JToken Sorted(JToken token) => token switch
    {
        JObject all => new JObject(all.Properties().OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => new JProperty(property.Name, Sorted(property.Value)))),
        JArray all => new JArray(all.Select(Sorted)),
        JValue { Value: string text } when text.Length > 18 && text[10] == 'T' && DateTimeOffset.TryParse(text, out var moment) => new JValue(moment.ToString("O")),
        _ => token,
    };
}
