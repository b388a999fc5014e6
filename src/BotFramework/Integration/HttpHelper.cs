using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads and writes the bodies of the messaging endpoint.</summary>
public static class HttpHelper
{
    /// <summary>How activities are written and read: nulls left out, ISO dates, depth limited.</summary>
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = SchemaJson.NewIncoming();

    /// <summary>The serializer of these settings.</summary>
    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The body as an object; default when it is not JSON or not of that shape.</summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        // Read to the end first: the JSON reader reads synchronously, which a server does not allow on its own stream.
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body).ConfigureAwait(false);
        body.Position = 0;
        return Read<T>(body);
    }

    /// <summary>Writes the status and the body; null is 200 without a body.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        var body = invokeResponse?.Body is { } value ? Write(value) : null;
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (body is null)
            return;
        response.ContentType = "application/json; charset=utf-8";
        await response.Body.WriteAsync(body).ConfigureAwait(false);
    }

    private static T Read<T>(Stream body)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(body, s_utf8));
            return BotMessageSerializer.Deserialize<T>(reader);
        }
        catch (Exception e) when (e is JsonException or FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            return default;
        }
    }

    private static byte[] Write(object value)
    {
        using var body = new MemoryStream();
        using (var writer = new StreamWriter(body, s_utf8))
            BotMessageSerializer.Serialize(writer, value);
        return body.ToArray();
    }
}
