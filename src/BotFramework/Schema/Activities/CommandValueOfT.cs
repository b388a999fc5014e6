using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a command activity.</summary>
/// <typeparam name="T">The type of the payload.</typeparam>
public class CommandValue<T>
{
    /// <summary>Creates an empty <see cref="CommandValue{T}"/>.</summary>
    public CommandValue()
    {
    }

    /// <summary>The id of the command.</summary>
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>The data.</summary>
    [JsonProperty("data")]
    public T Data { get; set; }
}
