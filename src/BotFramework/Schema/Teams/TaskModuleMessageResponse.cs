using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Ends a dialog with a message.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    /// <summary>Creates an empty <see cref="TaskModuleMessageResponse"/>.</summary>
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    /// <summary>Creates a <see cref="TaskModuleMessageResponse"/> with the given values.</summary>
    public TaskModuleMessageResponse(string value = default)
        : base("message")
    {
        Value = value;
    }

    /// <summary>The value, any JSON.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }
}
