using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting ended.</summary>
public class MeetingEndEventDetails : MeetingEventDetails
{
    /// <summary>Creates an empty <see cref="MeetingEndEventDetails"/>.</summary>
    public MeetingEndEventDetails()
    {
    }

    /// <summary>Creates a <see cref="MeetingEndEventDetails"/> with the given values.</summary>
    public MeetingEndEventDetails(string id, Uri joinUrl = default, string title = default, string meetingType = "Scheduled", DateTime endTime = default)
    {
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
        MeetingType = meetingType;
        EndTime = endTime;
    }

    /// <summary>When it ended, UTC.</summary>
    [JsonProperty("EndTime")]
    public DateTime EndTime { get; set; }
}
