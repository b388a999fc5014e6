using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The part somebody has in a meeting.</summary>
public class MeetingParticipantInfo
{
    /// <summary>Creates an empty <see cref="MeetingParticipantInfo"/>.</summary>
    public MeetingParticipantInfo()
    {
    }

    /// <summary>Creates a <see cref="MeetingParticipantInfo"/> with the given values.</summary>
    public MeetingParticipantInfo(string role = default, bool? inMeeting = default)
    {
        Role = role;
        InMeeting = inMeeting;
    }

    /// <summary>The part somebody has: organizer, presenter, attendee.</summary>
    [JsonProperty("role")]
    public string Role { get; set; }

    /// <summary>Whether somebody is in the meeting now.</summary>
    [JsonProperty("inMeeting")]
    public bool? InMeeting { get; set; }
}
