using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Goes on with a dialog.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    /// <summary>Creates an empty <see cref="TaskModuleContinueResponse"/>.</summary>
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    /// <summary>Creates a <see cref="TaskModuleContinueResponse"/> with the given values.</summary>
    public TaskModuleContinueResponse(TaskModuleTaskInfo value = default)
        : base("continue")
    {
        Value = value;
    }

    /// <summary>The value, any JSON.</summary>
    [JsonProperty("value")]
    public TaskModuleTaskInfo Value { get; set; }
}
