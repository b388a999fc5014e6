using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in a meeting, with the meeting's conversation.</summary>
public class TeamsMeetingParticipant
{
    /// <summary>Creates an empty <see cref="TeamsMeetingParticipant"/>.</summary>
    public TeamsMeetingParticipant()
    {
    }

    /// <summary>Creates a <see cref="TeamsMeetingParticipant"/> with the given values.</summary>
    public TeamsMeetingParticipant(TeamsChannelAccount user, ConversationAccount conversation = default, MeetingParticipantInfo meeting = default)
    {
        User = user;
        Conversation = conversation;
        Meeting = meeting;
    }

    /// <summary>The user.</summary>
    [JsonProperty("user")]
    public TeamsChannelAccount User { get; set; }

    /// <summary>The conversation.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>The meeting.</summary>
    [JsonProperty("meeting")]
    public MeetingParticipantInfo Meeting { get; set; }
}
