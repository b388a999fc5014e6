using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to an action of a message extension.</summary>
public class MessagingExtensionActionResponse
{
    /// <summary>Creates an empty <see cref="MessagingExtensionActionResponse"/>.</summary>
    public MessagingExtensionActionResponse()
    {
    }

    /// <summary>Creates a <see cref="MessagingExtensionActionResponse"/> with the given values.</summary>
    public MessagingExtensionActionResponse(TaskModuleResponseBase task = default, MessagingExtensionResult composeExtension = default)
    {
        Task = task;
        ComposeExtension = composeExtension;
    }

    /// <summary>The dialog.</summary>
    [JsonProperty("task")]
    public TaskModuleResponseBase Task { get; set; }

    /// <summary>The results.</summary>
    [JsonProperty("composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    /// <summary>How long the client may keep the answer.</summary>
    [JsonProperty("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
