using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member of a meeting.</summary>
public class TeamsParticipantChannelAccount : TeamsChannelAccount
{
    /// <summary>Creates an empty <see cref="TeamsParticipantChannelAccount"/>.</summary>
    public TeamsParticipantChannelAccount()
    {
    }

    /// <summary>Creates a <see cref="TeamsParticipantChannelAccount"/> with the given values.</summary>
    public TeamsParticipantChannelAccount(
        string id = default,
        string name = default,
        string givenName = default,
        string surname = default,
        string email = default,
        string userPrincipalName = default,
        string tenantId = default,
        string userRole = default,
        string meetingRole = default,
        bool inMeeting = false,
        ConversationAccount conversation = default)
        : base(id, name, givenName, surname, email, userPrincipalName, tenantId, userRole)
    {
        MeetingRole = meetingRole;
        InMeeting = inMeeting;
        Conversation = conversation;
    }

    /// <summary>The part somebody has in the meeting.</summary>
    [JsonProperty("meetingRole")]
    public string MeetingRole { get; set; }

    /// <summary>Whether somebody is in the meeting now.</summary>
    [JsonProperty("inMeeting")]
    public bool InMeeting { get; set; }

    /// <summary>The conversation.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }
}
