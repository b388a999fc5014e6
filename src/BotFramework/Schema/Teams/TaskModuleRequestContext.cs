using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The look of the client that asks.</summary>
public class TaskModuleRequestContext
{
    /// <summary>Creates an empty <see cref="TaskModuleRequestContext"/>.</summary>
    public TaskModuleRequestContext()
    {
    }

    /// <summary>Creates a <see cref="TaskModuleRequestContext"/> with the given values.</summary>
    public TaskModuleRequestContext(string theme = default)
    {
        Theme = theme;
    }

    /// <summary>The colours of the client: default, dark, contrast.</summary>
    [JsonProperty("theme")]
    public string Theme { get; set; }
}
