using System.Text.Json;
using Bot.Core.Diagnosis;

namespace Bot.Commands;

/// <summary>
/// The part of <c>diagnose</c> that needs no Azure: reads pasted text, writes what it says. For a person by default, as one JSON object,
/// or line by line for programs. Streams line by line; the caller sees to UTF-8 on both sides.
/// </summary>
public static class DiagnoseText
{
    private static readonly ErrorReader Reader = new();

    /// <summary>Reads one pasted text to its end and writes the diagnosis for a person. Returns the exit code.</summary>
    public static int RunText(TextReader input, TextWriter output)
    {
        output.Write(PlainDiagnosis.Of(Reader.Read(input.ReadToEnd())));
        output.Flush();
        return 0;
    }

    /// <summary>Reads one pasted text to its end and writes one JSON object. Returns the exit code.</summary>
    public static int RunJson(TextReader input, TextWriter output)
    {
        var reading = Reader.Read(input.ReadToEnd());
        output.WriteLine(JsonSerializer.Serialize(TextDiagnosis.Of(reading), DiagnoseJson.Default.TextDiagnosis));
        output.Flush();
        return 0;
    }

    /// <summary>Reads one JSON object a line (<c>id</c>, <c>text</c>) and writes one a line. A line that cannot be read gets an error of its own. Returns the exit code.</summary>
    public static int RunLines(TextReader input, TextWriter output)
    {
        while (input.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
                output.WriteLine(Answer(line));
        }

        output.Flush();
        return 0;
    }

    private static string Answer(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Answer(document.RootElement);
        }
        catch (JsonException exception)
        {
            return Refusal(null, $"not JSON: {exception.Message}");
        }
    }

    private static string Answer(JsonElement request)
    {
        if (request.ValueKind != JsonValueKind.Object)
            return Refusal(null, "not a JSON object");
        JsonElement? id = request.TryGetProperty("id", out var given) && given.ValueKind is JsonValueKind.String or JsonValueKind.Number ? given.Clone() : null;
        if (!request.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
            return Refusal(id, "no text: a property \"text\" with a string is needed");
        if (Text(text) is not { } paste)
            return Refusal(id, "the text is not valid Unicode");
        var reading = Reader.Read(paste);
        return JsonSerializer.Serialize(LineDiagnosis.Of(id, reading), DiagnoseJson.Default.LineDiagnosis);
    }

    /// <summary>A JSON string may escape half a surrogate pair, which is no text.</summary>
    private static string? Text(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Refusal(JsonElement? id, string error) =>
        JsonSerializer.Serialize(new LineError(id, error), DiagnoseJson.Default.LineError);
}
