namespace Microsoft.Bot.Schema;

/// <summary>The kinds of activities.</summary>
public static class ActivityTypes
{
    /// <summary>Written "command".</summary>
    public const string Command = "command";

    /// <summary>Written "commandResult".</summary>
    public const string CommandResult = "commandResult";

    /// <summary>Written "contactRelationUpdate".</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Written "conversationUpdate".</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>Written "delay".</summary>
    public const string Delay = "delay";

    /// <summary>Written "deleteUserData".</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>Written "endOfConversation".</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Written "event".</summary>
    public const string Event = "event";

    /// <summary>Written "handoff".</summary>
    public const string Handoff = "handoff";

    /// <summary>Written "installationUpdate".</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Written "invoke".</summary>
    public const string Invoke = "invoke";

    /// <summary>Written "message".</summary>
    public const string Message = "message";

    /// <summary>Written "messageDelete".</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>Written "messageReaction".</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>Written "messageUpdate".</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>Written "suggestion".</summary>
    public const string Suggestion = "suggestion";

    /// <summary>Written "trace".</summary>
    public const string Trace = "trace";

    /// <summary>Written "typing".</summary>
    public const string Typing = "typing";
}
