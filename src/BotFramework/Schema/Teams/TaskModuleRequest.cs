using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog wants to be shown or was submitted.</summary>
public class TaskModuleRequest
{
    /// <summary>Creates an empty <see cref="TaskModuleRequest"/>.</summary>
    public TaskModuleRequest()
    {
    }

    /// <summary>Creates a <see cref="TaskModuleRequest"/> with the given values.</summary>
    public TaskModuleRequest(object data = default, TaskModuleRequestContext context = default)
    {
        Data = data;
        Context = context;
    }

    /// <summary>The data.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }

    /// <summary>The context.</summary>
    [JsonProperty("context")]
    public TaskModuleRequestContext Context { get; set; }

    /// <summary>Which tab it is.</summary>
    [JsonProperty("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }
}
