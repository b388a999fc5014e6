namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended.</summary>
public static class EndOfConversationCodes
{
    /// <summary>The bot sent something that cannot be read.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The bot did not answer in time.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The channel failed.</summary>
    public const string ChannelFailed = "channelFailed";

    /// <summary>All is done.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>For no reason that is known.</summary>
    public const string Unknown = "unknown";

    /// <summary>The user has had enough.</summary>
    public const string UserCancelled = "userCancelled";
}
