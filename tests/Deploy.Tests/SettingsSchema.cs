using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bot.Hosting;

namespace Deploy.Tests;

/// <summary>The JSON schema of <c>appsettings.json</c>, made from the types that the settings are read into and from their comments.</summary>
internal static class SettingsSchema
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema.</summary>
    public static string Write()
    {
        var properties = new JsonObject { ["$schema"] = new JsonObject { ["type"] = "string" } };
        foreach (var (key, meaning) in SettingsShape.Registration)
        {
            properties[key] = new JsonObject { ["type"] = "string", ["description"] = meaning };
        }

        foreach (var (name, type) in SettingsShape.Sections)
        {
            properties[name] = Section(type);
        }

        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Settings of Nestor; what ASP.NET Core takes beside them (Logging, Kestrel) is not described here",
            ["type"] = "object",
            ["properties"] = properties,
        };
        return schema.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>Every setting with its whole path; a list's items are counted.</summary>
    public static IEnumerable<string> Paths() =>
        SettingsShape.Registration.Keys.Concat(SettingsShape.Sections.SelectMany(section => PathsOf(section.Key, section.Value)));

    private static IEnumerable<string> PathsOf(string path, Type type) =>
        SettingsShape.IsGroup(type) ? SettingsShape.Keys(type).SelectMany(key => PathsOf($"{path}:{key.Name}", key.PropertyType)) : [path];

    private static JsonObject Section(Type type)
    {
        var schema = Of(type);
        if (SettingsShape.ItemOf(type) is { } item)
        {
            schema["description"] = Comments.Of(item);
        }

        return schema;
    }

    private static JsonObject Group(Type type, object? example)
    {
        var properties = new JsonObject();
        foreach (var key in SettingsShape.Keys(type))
        {
            properties[key.Name] = Key(key, example is null ? null : key.GetValue(example));
        }

        return new JsonObject { ["type"] = "object", ["description"] = Comments.Of(type), ["properties"] = properties, ["additionalProperties"] = false };
    }

    private static JsonObject Key(PropertyInfo key, object? value)
    {
        var schema = Of(Nullable.GetUnderlyingType(key.PropertyType) ?? key.PropertyType);
        schema["description"] = Comments.Of(key);
        if (value is bool or string or TimeSpan or Enum or int or decimal && $"{value}".Length > 0)
        {
            schema["default"] = value is bool flag ? flag : value is int number ? number : value is decimal amount ? amount : TypeDescriptor.GetConverter(value!).ConvertToInvariantString(value);
        }

        return schema;
    }

    // A type with a converter of its own takes low-risk for LowRisk as well.
    private static IEnumerable<string> Spellings(Type type) => type.IsDefined(typeof(TypeConverterAttribute))
        ? Enum.GetNames(type).SelectMany(name => new[] { name, Regex.Replace(name, "(?<=[a-z])(?=[A-Z])", "-").ToLowerInvariant() }).Distinct()
        : Enum.GetNames(type);

    private static JsonObject Of(Type type) => type switch
    {
        _ when SettingsShape.ItemOf(type) is { } item => new() { ["type"] = "array", ["items"] = Of(item) },
        _ when SettingsShape.ValueOf(type) is { } value => new() { ["type"] = "object", ["additionalProperties"] = Of(value) },
        { IsEnum: true } => new() { ["enum"] = new JsonArray([.. Spellings(type).Select(name => JsonValue.Create(name))]) },
        _ when SettingsShape.IsGroup(type) => Group(type, type.GetConstructor([]) is null ? null : Activator.CreateInstance(type)),
        _ when type == typeof(bool) => new() { ["type"] = "boolean" },
        _ when type == typeof(int) || type == typeof(decimal) || type == typeof(double) => new() { ["type"] = "number" },
        _ when type == typeof(TimeOnly) => new() { ["type"] = "string", ["pattern"] = @"^\d{1,2}:\d{2}(:\d{2})?$" },
        _ when type == typeof(TimeSpan) => new() { ["type"] = "string", ["pattern"] = @"^(\d+\.)?\d{1,2}:\d{2}(:\d{2}(\.\d{1,7})?)?$" },
        _ when type == typeof(Uri) => new() { ["type"] = "string", ["format"] = "uri" },
        _ => new() { ["type"] = "string" },
    };

    /// <summary>The comments that the compiler wrote beside each assembly.</summary>
    private static class Comments
    {
        public static string Of(Type type) => Read(type.Assembly, $"T:{type.FullName}");

        public static string Of(PropertyInfo key) => Read(key.DeclaringType!.Assembly, $"P:{key.DeclaringType.FullName}.{key.Name}");

        private static string Read(Assembly assembly, string member)
        {
            var file = XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml"));
            var summary = file.Descendants("member").Single(one => (string?)one.Attribute("name") == member.Replace('+', '.')).Element("summary")!;
            return string.Concat(summary.Nodes().Select(Words)).Trim();
        }

        private static string Words(XNode node) => node switch
        {
            XElement element => (string?)element.Attribute("cref") is { } name ? name[(name.LastIndexOf('.') + 1)..] : element.Value,
            _ => $"{node}",
        };
    }
}
