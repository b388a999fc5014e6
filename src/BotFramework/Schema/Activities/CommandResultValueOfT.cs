using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a command result activity.</summary>
/// <typeparam name="T">The type of the payload.</typeparam>
public class CommandResultValue<T>
{
    /// <summary>Creates an empty <see cref="CommandResultValue{T}"/>.</summary>
    public CommandResultValue()
    {
    }

    /// <summary>What went wrong.</summary>
    [JsonProperty("error")]
    public Error Error { get; set; }

    /// <summary>The id of the command.</summary>
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>The data.</summary>
    [JsonProperty("data")]
    public T Data { get; set; }
}
