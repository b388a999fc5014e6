using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in a meeting.</summary>
public class TeamsMeetingMember
{
    /// <summary>Creates a <see cref="TeamsMeetingMember"/> with the given values.</summary>
    public TeamsMeetingMember(TeamsChannelAccount user, UserMeetingDetails meeting)
    {
        User = user;
        Meeting = meeting;
    }

    /// <summary>The user.</summary>
    [JsonProperty("user")]
    public TeamsChannelAccount User { get; set; }

    /// <summary>The meeting.</summary>
    [JsonProperty("meeting")]
    public UserMeetingDetails Meeting { get; set; }
}
