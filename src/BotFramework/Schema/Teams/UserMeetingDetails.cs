using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody's part in a meeting.</summary>
public class UserMeetingDetails
{
    /// <summary>Creates an empty <see cref="UserMeetingDetails"/>.</summary>
    public UserMeetingDetails()
    {
    }

    /// <summary>Whether somebody is in the meeting now.</summary>
    [JsonProperty("inMeeting")]
    public bool InMeeting { get; set; }

    /// <summary>The part somebody has: organizer, presenter, attendee.</summary>
    [JsonProperty("role")]
    public string Role { get; set; }
}
