namespace Microsoft.Bot.Schema;

/// <summary>Names of the events that a bot sends to itself.</summary>
public static class ActivityEventNames
{
    /// <summary>Written "ContinueConversation".</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>Written "CreateConversation".</summary>
    public const string CreateConversation = "CreateConversation";
}
