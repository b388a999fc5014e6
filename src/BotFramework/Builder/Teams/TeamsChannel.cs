using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

internal static class TeamsChannel
{
    internal const string Id = "msteams";

    internal static bool IsTeams(this IActivity activity) => activity.ChannelId == Id;

    /// <summary>What Teams says beside the activity; null when it says nothing, or nothing readable.</summary>
    internal static TeamsChannelData TeamsData(this IActivity activity)
        => activity.TryGetChannelData<TeamsChannelData>(out var data) ? data : null;
}
