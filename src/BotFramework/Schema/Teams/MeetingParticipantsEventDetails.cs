using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who joined or left a meeting.</summary>
public class MeetingParticipantsEventDetails
{
    /// <summary>Creates an empty <see cref="MeetingParticipantsEventDetails"/>.</summary>
    public MeetingParticipantsEventDetails()
    {
    }

    /// <summary>Creates a <see cref="MeetingParticipantsEventDetails"/> with the given values.</summary>
    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember> members = default)
    {
        Members = members ?? [];
    }

    /// <summary>The members.</summary>
    [JsonProperty("members")]
    public IList<TeamsMeetingMember> Members { get; private set; } = new List<TeamsMeetingMember>();
}
