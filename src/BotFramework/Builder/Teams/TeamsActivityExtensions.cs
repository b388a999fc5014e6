using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Reads and writes what Teams says beside an activity.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>The id of the channel, null outside of channels.</summary>
    public static string TeamsGetChannelId(this IActivity activity) => activity.TeamsData()?.Channel?.Id;

    /// <summary>The id of the channel chosen when the bot was installed in a team.</summary>
    public static string TeamsGetSelectedChannelId(this IActivity activity) => activity.TeamsData()?.Settings?.SelectedChannel?.Id;

    /// <summary>The team, null outside of teams.</summary>
    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => activity.TeamsData()?.Team;

    /// <summary>The meeting, null outside of meetings.</summary>
    public static TeamsMeetingInfo TeamsGetMeetingInfo(this IActivity activity) => activity.TeamsData()?.Meeting;

    /// <summary>For whom the sender acts.</summary>
    public static IList<OnBehalfOf> TeamsGetTeamOnBehalfOf(this IActivity activity) => activity.TeamsData()?.OnBehalfOf;

    /// <summary>Shows the message in the activity feed of its reader.</summary>
    public static void TeamsNotifyUser(this IActivity activity) => Notify(activity, new NotificationInfo { Alert = true });

    /// <summary>Shows the message in the activity feed of its reader, or as a bubble in the meeting.</summary>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string externalResourceUrl = null)
        => Notify(activity, new NotificationInfo { Alert = !alertInMeeting, AlertInMeeting = alertInMeeting, ExternalResourceUrl = externalResourceUrl });

    private static void Notify(IActivity activity, NotificationInfo notification)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var data = activity.TeamsData() ?? new TeamsChannelData();
        data.Notification = notification;
        activity.ChannelData = data;
    }
}
