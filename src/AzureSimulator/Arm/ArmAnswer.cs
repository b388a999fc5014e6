using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AzureSimulator.Arm;

/// <summary>What is sent back: a status, and JSON or nothing.</summary>
internal sealed class ArmAnswer
{
    private readonly int status;
    private readonly JsonNode? json;
    private readonly ReadOnlyMemory<byte> bytes;

    private ArmAnswer(int status, JsonNode? json, ReadOnlyMemory<byte> bytes) => (this.status, this.json, this.bytes) = (status, json, bytes);

    /// <summary>ARM writes quotes and apostrophes of its messages as they are.</summary>
    private static readonly JsonSerializerOptions AsArmWrites = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ArmAnswer Empty(int status) => new(status, null, default);

    /// <summary>A body that is JSON already.</summary>
    public static ArmAnswer Raw(int status, ReadOnlyMemory<byte> body) => new(status, null, body);

    public static ArmAnswer Ok(JsonNode body) => Json(200, body);

    public static ArmAnswer Json(int status, JsonNode body) => new(status, body, default);

    public static ArmAnswer Error(ArmError error) => Json(error.Status, error.Body());

    /// <summary>Written outside the world's gate: long answers take their time here.</summary>
    public async Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        var body = json is null ? bytes : JsonSerializer.SerializeToUtf8Bytes(json, AsArmWrites);
        response.StatusCode = status;
        response.ContentLength = body.Length;
        if (body.IsEmpty)
            return;
        response.ContentType = "application/json; charset=utf-8";
        await response.Body.WriteAsync(body, cancellationToken);
    }
}
