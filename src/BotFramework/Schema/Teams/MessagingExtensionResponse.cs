using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a query of a message extension.</summary>
public class MessagingExtensionResponse
{
    /// <summary>Creates an empty <see cref="MessagingExtensionResponse"/>.</summary>
    public MessagingExtensionResponse()
    {
    }

    /// <summary>Creates a <see cref="MessagingExtensionResponse"/> with the given values.</summary>
    public MessagingExtensionResponse(MessagingExtensionResult composeExtension = default)
    {
        ComposeExtension = composeExtension;
    }

    /// <summary>The results.</summary>
    [JsonProperty("composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    /// <summary>How long the client may keep the answer.</summary>
    [JsonProperty("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
