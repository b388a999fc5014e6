using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answers a dialog with the cards of a tab.</summary>
public class TaskModuleCardResponse : TaskModuleResponseBase
{
    /// <summary>Creates an empty <see cref="TaskModuleCardResponse"/>.</summary>
    public TaskModuleCardResponse()
        : base("continue")
    {
    }

    /// <summary>Creates a <see cref="TaskModuleCardResponse"/> with the given values.</summary>
    public TaskModuleCardResponse(TabResponse value)
        : base("continue")
    {
        Value = value;
    }

    /// <summary>The value, any JSON.</summary>
    [JsonProperty("value")]
    public TabResponse Value { get; set; }
}
