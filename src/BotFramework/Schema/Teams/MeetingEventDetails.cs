using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What every event of a meeting has.</summary>
public class MeetingEventDetails : MeetingDetailsBase
{
    internal MeetingEventDetails()
    {
    }

    /// <summary>The kind of meeting.</summary>
    [JsonProperty("MeetingType")]
    public string MeetingType { get; set; }
}
