namespace Microsoft.Bot.Schema;

/// <summary>How the answers to an activity are delivered.</summary>
public static class DeliveryModes
{
    /// <summary>Written "ephemeral".</summary>
    public const string Ephemeral = "ephemeral";

    /// <summary>Written "expectReplies".</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>Written "normal".</summary>
    public const string Normal = "normal";

    /// <summary>Written "notification".</summary>
    public const string Notification = "notification";
}
