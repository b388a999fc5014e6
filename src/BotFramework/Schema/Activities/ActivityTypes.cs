namespace Microsoft.Bot.Schema;

/// <summary>The kinds of activities.</summary>
public static class ActivityTypes
{
    /// <summary>A request to do something.</summary>
    public const string Command = "command";

    /// <summary>The result of a command.</summary>
    public const string CommandResult = "commandResult";

    /// <summary>The bot was added to or removed from somebody's contacts.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Members, topic or team of a conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>Waits before the next activity is sent.</summary>
    public const string Delay = "delay";

    /// <summary>The user wants to be forgotten.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>A named event.</summary>
    public const string Event = "event";

    /// <summary>The conversation changes hands.</summary>
    public const string Handoff = "handoff";

    /// <summary>The bot was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A request that waits for an answer in the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>Something said.</summary>
    public const string Message = "message";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>Somebody reacted to a message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A private suggestion about a message.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>Something for the developer's eyes.</summary>
    public const string Trace = "trace";

    /// <summary>The other side is writing.</summary>
    public const string Typing = "typing";
}
