using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether a message also raises a notification.</summary>
public class NotificationInfo
{
    /// <summary>Creates an empty <see cref="NotificationInfo"/>.</summary>
    public NotificationInfo()
    {
    }

    /// <summary>Creates a <see cref="NotificationInfo"/> with the given values.</summary>
    public NotificationInfo(bool? alert = default)
    {
        Alert = alert;
    }

    /// <summary>Whether to raise a notification.</summary>
    [JsonProperty("alert")]
    public bool? Alert { get; set; }

    /// <summary>Whether to raise a notification in the meeting.</summary>
    [JsonProperty("alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    /// <summary>What the notification shows in the meeting.</summary>
    [JsonProperty("externalResourceUrl")]
    public string ExternalResourceUrl { get; set; }
}
