using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a meeting is and when.</summary>
public class MeetingDetails : MeetingDetailsBase
{
    /// <summary>Creates an empty <see cref="MeetingDetails"/>.</summary>
    public MeetingDetails()
    {
    }

    /// <summary>Creates a <see cref="MeetingDetails"/> with the given values.</summary>
    public MeetingDetails(
        string id,
        string msGraphResourceId = default,
        DateTime? scheduledStartTime = default,
        DateTime? scheduledEndTime = default,
        Uri joinUrl = default,
        string title = default,
        string type = "Scheduled")
    {
        Id = id;
        MsGraphResourceId = msGraphResourceId;
        ScheduledStartTime = scheduledStartTime;
        ScheduledEndTime = scheduledEndTime;
        JoinUrl = joinUrl;
        Title = title;
        Type = type;
    }

    /// <summary>The id of the meeting in Microsoft Graph.</summary>
    [JsonProperty("msGraphResourceId")]
    public string MsGraphResourceId { get; set; }

    /// <summary>When it should start, UTC.</summary>
    [JsonProperty("scheduledStartTime")]
    public DateTime? ScheduledStartTime { get; set; }

    /// <summary>When it should end, UTC.</summary>
    [JsonProperty("scheduledEndTime")]
    public DateTime? ScheduledEndTime { get; set; }

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
