using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Core.Audit;

/// <summary>One spelling for equal JSON: no white space, properties by name, the shortest escapes. Numbers stay as they were written.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc8785 (read 2026-11), sections 3.2.1 to 3.2.3.</remarks>
public static class CanonicalJson
{
    /// <summary>Writes the node.</summary>
    public static string Of(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject json:
                WriteAll(text, '{', json.OrderBy(pair => pair.Key, StringComparer.Ordinal), pair => WriteProperty(text, pair), '}');
                break;
            case JsonArray array:
                WriteAll(text, '[', array, item => Write(text, item), ']');
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                WriteString(text, value.GetValue<string>());
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void WriteAll<T>(StringBuilder text, char open, IEnumerable<T> items, Action<T> write, char close)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                text.Append(',');
            isFirst = false;
            write(item);
        }

        text.Append(close);
    }

    private static void WriteProperty(StringBuilder text, KeyValuePair<string, JsonNode?> property)
    {
        WriteString(text, property.Key);
        text.Append(':');
        Write(text, property.Value);
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var letter in value)
            text.Append(Escaped(letter) ?? letter.ToString());
        text.Append('"');
    }

    private static string? Escaped(char letter) => letter switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
        _ => null,
    };
}
