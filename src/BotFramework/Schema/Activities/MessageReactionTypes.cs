namespace Microsoft.Bot.Schema;

/// <summary>Common kinds of reactions.</summary>
public static class MessageReactionTypes
{
    /// <summary>Written "like".</summary>
    public const string Like = "like";

    /// <summary>Written "plusOne".</summary>
    public const string PlusOne = "plusOne";
}
