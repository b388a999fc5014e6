using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting, its conversation and its organizer.</summary>
public class MeetingInfo
{
    /// <summary>Creates an empty <see cref="MeetingInfo"/>.</summary>
    public MeetingInfo()
    {
    }

    /// <summary>Creates a <see cref="MeetingInfo"/> with the given values.</summary>
    public MeetingInfo(MeetingDetails details, ConversationAccount conversation = default, TeamsChannelAccount organizer = default)
    {
        Details = details;
        Conversation = conversation;
        Organizer = organizer;
    }

    /// <summary>What the meeting is.</summary>
    [JsonProperty("details")]
    public MeetingDetails Details { get; set; }

    /// <summary>The conversation.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>Who organizes the meeting.</summary>
    [JsonProperty("organizer")]
    public TeamsChannelAccount Organizer { get; set; }
}
