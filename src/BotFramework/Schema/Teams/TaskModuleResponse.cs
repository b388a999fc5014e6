using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a dialog.</summary>
public class TaskModuleResponse
{
    /// <summary>Creates an empty <see cref="TaskModuleResponse"/>.</summary>
    public TaskModuleResponse()
    {
    }

    /// <summary>Creates a <see cref="TaskModuleResponse"/> with the given values.</summary>
    public TaskModuleResponse(TaskModuleResponseBase task = default)
    {
        Task = task;
    }

    /// <summary>The dialog.</summary>
    [JsonProperty("task")]
    public TaskModuleResponseBase Task { get; set; }

    /// <summary>How long the client may keep the answer.</summary>
    [JsonProperty("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
