using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What every description of a meeting has.</summary>
public class MeetingDetailsBase
{
    internal MeetingDetailsBase()
    {
    }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The title.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>Where to join.</summary>
    [JsonProperty("joinUrl")]
    public Uri JoinUrl { get; set; }
}
