namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended.</summary>
public static class EndOfConversationCodes
{
    /// <summary>Written "botIssuedInvalidMessage".</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>Written "botTimedOut".</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>Written "channelFailed".</summary>
    public const string ChannelFailed = "channelFailed";

    /// <summary>Written "completedSuccessfully".</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>Written "unknown".</summary>
    public const string Unknown = "unknown";

    /// <summary>Written "userCancelled".</summary>
    public const string UserCancelled = "userCancelled";
}
