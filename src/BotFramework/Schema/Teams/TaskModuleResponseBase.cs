using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What all answers to a dialog share.</summary>
public class TaskModuleResponseBase
{
    /// <summary>Creates an empty <see cref="TaskModuleResponseBase"/>.</summary>
    public TaskModuleResponseBase()
    {
    }

    /// <summary>Creates a <see cref="TaskModuleResponseBase"/> with the given values.</summary>
    public TaskModuleResponseBase(string type = default)
    {
        Type = type;
    }

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
