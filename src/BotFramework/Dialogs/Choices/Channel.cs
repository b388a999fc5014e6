namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What channels can show.</summary>
public class Channel
{
    // The most suggested actions that each channel shows at once.
    private static readonly Dictionary<string, int> SuggestedActions = new()
    {
        [Connector.Channels.Facebook] = 10,
        [Connector.Channels.Skype] = 10,
        [Connector.Channels.Line] = 13,
        [Connector.Channels.Kik] = 20,
        [Connector.Channels.Telegram] = 100,
        [Connector.Channels.Emulator] = 100,
        [Connector.Channels.Directline] = 100,
        [Connector.Channels.DirectlineSpeech] = 100,
        [Connector.Channels.Webchat] = 100,
        [Connector.Channels.Msteams] = 3,
    };

    // The most buttons that each channel shows on a card.
    private static readonly Dictionary<string, int> CardActions = new()
    {
        [Connector.Channels.Facebook] = 3,
        [Connector.Channels.Skype] = 3,
        [Connector.Channels.Msteams] = 50,
        [Connector.Channels.Line] = 99,
        [Connector.Channels.Slack] = 100,
        [Connector.Channels.Telegram] = 100,
        [Connector.Channels.Emulator] = 100,
        [Connector.Channels.Directline] = 100,
        [Connector.Channels.DirectlineSpeech] = 100,
        [Connector.Channels.Webchat] = 100,
        [Connector.Channels.Cortana] = 100,
    };

    /// <summary>Whether a channel can show a number of suggested actions.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">The number.</param>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) => SupportsSuggestedActions(channelId, buttonCnt, conversationType: null);

    /// <summary>Whether a channel can show a number of suggested actions in a kind of conversation. Teams shows them in personal chats only.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">The number.</param>
    /// <param name="conversationType">The kind, such as <c>personal</c>.</param>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = null) =>
        Shows(SuggestedActions, channelId, buttonCnt)
        && (channelId != Connector.Channels.Msteams || string.Equals(conversationType, "personal", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a channel can show a card with a number of buttons.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">The number.</param>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => Shows(CardActions, channelId, buttonCnt);

    /// <summary>Whether earlier messages of a conversation stay to be seen.</summary>
    /// <param name="channelId">The channel.</param>
    public static bool HasMessageFeed(string channelId) => channelId != Connector.Channels.Cortana;

    /// <summary>How many characters the title of a button may have.</summary>
    /// <param name="channelId">The channel; all are alike.</param>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The channel of a turn; empty if it does not say.</summary>
    /// <param name="turnContext">The turn.</param>
    public static string GetChannelId(ITurnContext turnContext) => turnContext.Activity.ChannelId ?? string.Empty;

    private static bool Shows(Dictionary<string, int> most, string channelId, int buttons) =>
        channelId is not null && most.TryGetValue(channelId, out var limit) && buttons <= limit;

    /// <summary>The names of the channels.</summary>
    public class Channels : Connector.Channels
    {
    }
}
