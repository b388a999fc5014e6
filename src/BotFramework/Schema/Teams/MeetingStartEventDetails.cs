using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting started.</summary>
public class MeetingStartEventDetails : MeetingEventDetails
{
    /// <summary>Creates an empty <see cref="MeetingStartEventDetails"/>.</summary>
    public MeetingStartEventDetails()
    {
    }

    /// <summary>Creates a <see cref="MeetingStartEventDetails"/> with the given values.</summary>
    public MeetingStartEventDetails(string id, Uri joinUrl = default, string title = default, string meetingType = "Scheduled", DateTime startTime = default)
    {
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
        MeetingType = meetingType;
        StartTime = startTime;
    }

    /// <summary>When it started, UTC.</summary>
    [JsonProperty("StartTime")]
    public DateTime StartTime { get; set; }
}
