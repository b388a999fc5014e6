using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation that was opened.</summary>
public class ConversationResourceResponse
{
    /// <summary>Creates an empty <see cref="ConversationResourceResponse"/>.</summary>
    public ConversationResourceResponse()
    {
    }

    /// <summary>Creates a <see cref="ConversationResourceResponse"/> with the given values.</summary>
    public ConversationResourceResponse(string activityId = default, string serviceUrl = default, string id = default)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    /// <summary>The id of the activity.</summary>
    [JsonProperty("activityId")]
    public string ActivityId { get; set; }

    /// <summary>Where the channel takes activities of this conversation.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
