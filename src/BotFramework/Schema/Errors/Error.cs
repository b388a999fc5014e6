using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What went wrong, in the channel's words.</summary>
public class Error
{
    /// <summary>Creates an empty <see cref="Error"/>.</summary>
    public Error()
    {
    }

    /// <summary>Creates an <see cref="Error"/> with the given values.</summary>
    public Error(string code = default, string message = default, InnerHttpError innerHttpError = default)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>The code.</summary>
    [JsonProperty("code")]
    public string Code { get; set; }

    /// <summary>The message.</summary>
    [JsonProperty("message")]
    public string Message { get; set; }

    /// <summary>The HTTP error behind this error.</summary>
    [JsonProperty("innerHttpError")]
    public InnerHttpError InnerHttpError { get; set; }
}
