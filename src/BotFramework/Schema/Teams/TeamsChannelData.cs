using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams adds to an activity.</summary>
public class TeamsChannelData
{
    /// <summary>Creates an empty <see cref="TeamsChannelData"/>.</summary>
    public TeamsChannelData()
    {
    }

    /// <summary>Creates a <see cref="TeamsChannelData"/> with the given values.</summary>
    public TeamsChannelData(
        ChannelInfo channel = default,
        string eventType = default,
        TeamInfo team = default,
        NotificationInfo notification = default,
        TenantInfo tenant = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
    }

    /// <summary>Creates a <see cref="TeamsChannelData"/> with the given values.</summary>
    public TeamsChannelData(
        ChannelInfo channel = default,
        string eventType = default,
        TeamInfo team = default,
        NotificationInfo notification = default,
        TenantInfo tenant = default,
        IList<OnBehalfOf> onBehalfOf = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
        OnBehalfOf = onBehalfOf;
    }

    /// <summary>The channel.</summary>
    [JsonProperty("channel")]
    public ChannelInfo Channel { get; set; }

    /// <summary>What happened, such as channelRenamed or editMessage.</summary>
    [JsonProperty("eventType")]
    public string EventType { get; set; }

    /// <summary>The team.</summary>
    [JsonProperty("team")]
    public TeamInfo Team { get; set; }

    /// <summary>Whether the message raises a notification.</summary>
    [JsonProperty("notification")]
    public NotificationInfo Notification { get; set; }

    /// <summary>The Entra tenant.</summary>
    [JsonProperty("tenant")]
    public TenantInfo Tenant { get; set; }

    /// <summary>The people for whom the bot writes.</summary>
    [JsonProperty("onBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOf { get; private set; }

    /// <summary>The settings.</summary>
    [JsonProperty("settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    /// <summary>The meeting.</summary>
    [JsonProperty("meeting")]
    public TeamsMeetingInfo Meeting { get; set; }

    /// <summary>Everything else that came along, kept for the way back.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
