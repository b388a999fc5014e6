using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of an error that a channel answers.</summary>
public class ErrorResponse
{
    /// <summary>Creates an empty <see cref="ErrorResponse"/>.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>Creates an <see cref="ErrorResponse"/> with the given values.</summary>
    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    /// <summary>What went wrong.</summary>
    [JsonProperty("error")]
    public Error Error { get; set; }
}
