using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AzureSimulator.Arm;

/// <summary>What is sent back: a status, and JSON or nothing.</summary>
internal sealed record ArmAnswer(int Status, ReadOnlyMemory<byte> Body)
{
    /// <summary>ARM writes quotes and apostrophes of its messages as they are.</summary>
    private static readonly JsonSerializerOptions AsArmWrites = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ArmAnswer Empty(int status) => new(status, ReadOnlyMemory<byte>.Empty);

    public static ArmAnswer Ok(JsonNode body) => Json(200, body);

    public static ArmAnswer Json(int status, JsonNode body) => new(status, JsonSerializer.SerializeToUtf8Bytes(body, AsArmWrites));

    public static ArmAnswer Error(ArmError error) => Json(error.Status, error.Body());

    public async Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = Status;
        response.ContentLength = Body.Length;
        if (Body.IsEmpty)
            return;
        response.ContentType = "application/json; charset=utf-8";
        await response.Body.WriteAsync(Body, cancellationToken);
    }
}
