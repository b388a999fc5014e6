using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The HTTP error behind an error.</summary>
public class InnerHttpError
{
    /// <summary>Creates an empty <see cref="InnerHttpError"/>.</summary>
    public InnerHttpError()
    {
    }

    /// <summary>Creates an <see cref="InnerHttpError"/> with the given values.</summary>
    public InnerHttpError(int? statusCode = default, object body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>The HTTP status.</summary>
    [JsonProperty("statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>The body.</summary>
    [JsonProperty("body")]
    public object Body { get; set; }
}
