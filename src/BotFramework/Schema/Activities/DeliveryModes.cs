namespace Microsoft.Bot.Schema;

/// <summary>How the answers to an activity are delivered.</summary>
public static class DeliveryModes
{
    /// <summary>Answers come back in the HTTP response and are not kept.</summary>
    public const string Ephemeral = "ephemeral";

    /// <summary>Answers come back in the HTTP response.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>Answers are sent by the connector.</summary>
    public const string Normal = "normal";

    /// <summary>Answers are short and pass by.</summary>
    public const string Notification = "notification";
}
